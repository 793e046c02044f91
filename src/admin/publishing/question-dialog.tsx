'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { ProblemNote } from '@/admin/form/problem-note'

type Props = {
  title: string
  now: string
  after: string
  /** More of what would follow. */
  effects?: string[]
  /** Says what was probably meant, and is harmless. */
  offer?: { says?: string; label: string; onTake: () => void }
  does: { label: string; onDo: () => void; disabled?: boolean; isDangerous?: boolean }
  /** The words of the way back. */
  back?: string
  problem?: string
  /** Fields that the action needs. */
  children?: ReactNode
  onClose: () => void
}

/**
 * Asks one question before readers would lose something: what is so now, what would be then. The focus
 * lies on what is harmless. A dialog of the browser’s own keeps the keyboard inside and gives the focus back.
 */
export const QuestionDialog = (props: Props) => {
  const { title, now, after, effects = [], offer, does, back = 'Back to the form', problem, children, onClose } = props
  const heading = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    opened?.querySelector<HTMLElement>('textarea, [data-harmless]')?.focus()
  }, [])
  const close = () => dialog.current?.close()
  return createPortal(
    <dialog ref={dialog} className="newsroom-dialog newsroom-question" aria-labelledby={heading} onClose={onClose}>
      <h2 className="newsroom-dialog__title" id={heading}>
        {title}
      </h2>
      <div className="newsroom-question__sides">
        <section className="newsroom-question__side">
          <h3>Now</h3>
          <p>{now}</p>
        </section>
        <span className="newsroom-question__arrow" aria-hidden="true">
          →
        </span>
        <section className="newsroom-question__side" data-dangerous={does.isDangerous || undefined}>
          <h3>Then</h3>
          <p>{after}</p>
          {effects.length > 0 && (
            <ul>
              {effects.map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
          )}
        </section>
      </div>
      {offer?.says && <p className="newsroom-question__offer">{offer.says}</p>}
      {children}
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        {offer && (
          <Button extraButtonProps={{ 'data-harmless': '' }} margin={false} size="medium" onClick={offer.onTake}>
            {offer.label}
          </Button>
        )}
        <Button
          id="action-do-it"
          buttonStyle={does.isDangerous ? 'error' : offer ? 'secondary' : 'primary'}
          disabled={does.disabled}
          margin={false}
          size="medium"
          onClick={does.onDo}
        >
          {does.label}
        </Button>
        <Button
          buttonStyle="secondary"
          extraButtonProps={offer ? {} : { 'data-harmless': '' }}
          margin={false}
          size="medium"
          onClick={close}
        >
          {back}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
