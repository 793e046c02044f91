'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ask } from '@/admin/form/ask'
import { ProblemNote } from '@/admin/form/problem-note'
import { useAction } from '@/admin/form/use-action'

type Props<Answer> = {
  title: string
  label: string
  hint: string
  /** Where the text goes; with `trial` it only says what it found. */
  address: string
  /** What was found, and the words of the button that enters it; without words there is nothing to enter. */
  found: (answer: Answer) => { shown: ReactNode; does?: string }
  onEntered: (answer: Answer) => void
  onClose: () => void
}

/** How long somebody stops typing before what they typed is read. In milliseconds. */
const patience = 400

/** Takes a pasted text, shows at once what was found in it, and enters that when it is asked to. */
export function PasteDialog<Answer>({ title, label, hint, address, found, onEntered, onClose }: Props<Answer>) {
  const heading = useId()
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Answer>()
  const [notRead, setNotRead] = useState<string>()
  const { busy, problem, run } = useAction()
  useEffect(() => {
    dialog.current?.showModal()
    dialog.current?.querySelector('textarea')?.focus()
  }, [])
  useEffect(() => {
    setAnswer(undefined)
    setNotRead(undefined)
    if (!text.trim()) return undefined
    let isHere = true
    const timer = setTimeout(() => {
      ask<Answer>('POST', address, { text, trial: true }).then(
        (read) => isHere && setAnswer(read),
        (error: Error) => isHere && setNotRead(error.message),
      )
    }, patience)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [text, address])
  const { shown, does } = answer ? found(answer) : {}
  const enter = () =>
    run(async () => {
      onEntered(await ask<Answer>('POST', address, { text }))
      dialog.current?.close()
    })
  return createPortal(
    <dialog ref={dialog} className="newsroom-dialog newsroom-paste" aria-labelledby={heading} onClose={onClose}>
      <h2 className="newsroom-dialog__title" id={heading}>
        {title}
      </h2>
      <label htmlFor={field}>{label}</label>
      <textarea id={field} rows={8} value={text} dir="auto" onChange={(event) => setText(event.target.value)} />
      <p className="newsroom-paste__hint">{hint}</p>
      <div className="newsroom-paste__found" role="status">
        {shown}
        {notRead && <p>{notRead}</p>}
      </div>
      <ProblemNote problem={problem} />
      <div className="newsroom-actions">
        <Button
          id="action-enter-pasted"
          disabled={busy || !does}
          margin={false}
          size="medium"
          onClick={() => void enter()}
        >
          {does ?? 'Enter it'}
        </Button>
        <Button buttonStyle="secondary" margin={false} size="medium" onClick={() => dialog.current?.close()}>
          Back to the form
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
