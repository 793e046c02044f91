'use client'

import { useEffect, useRef } from 'react'
import type { NoticeDraft } from './notice-draft'
import { NoticeAsSeen } from './notice-preview'

type Props = { open: boolean; draft: NoticeDraft; now: Date; onPublish: () => void; onBack: () => void }

/**
 * An emergency reaches everybody, so it is asked for once, with what readers will see. On a phone it comes up from the
 * foot, where the thumb is.
 */
export const AskOnce = ({ open, draft, now, onPublish, onBack }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="quick-notice__ask" aria-labelledby="quick-notice-ask" onClose={onBack}>
      <h2 id="quick-notice-ask" className="quick-notice__ask-title">
        Put this on every page now?
      </h2>
      {open && <NoticeAsSeen draft={draft} now={now} />}
      <ul className="quick-notice__facts">
        <li>
          It stands above everything on <strong>every page</strong>, at once.
        </li>
        <li>No second person is asked. Your name is in the log.</li>
      </ul>
      <div className="quick-notice__answers">
        <button
          type="button"
          className="quick-notice__button quick-notice__button--danger quick-notice__button--wide"
          onClick={onPublish}
        >
          Publish now
        </button>
        <button type="button" className="quick-notice__button quick-notice__button--wide" onClick={onBack}>
          Back to the form
        </button>
      </div>
    </dialog>
  )
}
