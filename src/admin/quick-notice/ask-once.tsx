'use client'

import { useEffect, useRef } from 'react'

type Props = { open: boolean; onPublish: () => void; onBack: () => void }

/** An emergency reaches everybody, so it is asked for once. */
export const AskOnce = ({ open, onPublish, onBack }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog ref={dialog} className="quick-notice__ask" aria-labelledby="quick-notice-ask" onClose={onBack}>
      <p id="quick-notice-ask" className="quick-notice__label">
        This goes to the top of every page. Publish?
      </p>
      <div className="quick-notice__deeds">
        <button type="button" className="quick-notice__button quick-notice__button--danger" onClick={onPublish}>
          Publish now
        </button>
        <button type="button" className="quick-notice__button" onClick={onBack}>
          Go back
        </button>
      </div>
    </dialog>
  )
}
