'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { Labelled } from '@/admin/form/labelled'
import { longestComment } from '@/publishing/comments/length'

type Props = {
  label: string
  hint?: string
  button: string
  busy: boolean
  onSay: (text: string) => Promise<boolean>
  onCancel: () => void
}

/** A box for a remark or an answer. It stands inside the form of the document, which is to hear nothing of it. */
export const CommentForm = ({ label, hint, button, busy, onSay, onCancel }: Props) => {
  const field = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('')
  useEffect(() => box.current?.focus(), [])
  const say = async () => {
    if (await onSay(text)) setText('')
  }
  return (
    <div className="newsroom-form newsroom-form--plain">
      <Labelled id={field} label={label} hint={hint}>
        <textarea
          ref={box}
          id={field}
          aria-describedby={hint && `${field}-hint`}
          className="newsroom-input"
          maxLength={longestComment}
          rows={3}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Labelled>
      <div className="newsroom-actions">
        <Button disabled={busy || !text.trim()} margin={false} size="small" onClick={() => void say()}>
          {button}
        </Button>
        <Button buttonStyle="secondary" margin={false} size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
