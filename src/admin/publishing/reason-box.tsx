'use client'

import { useField } from '@payloadcms/ui'
import { useEffect, useId, useRef } from 'react'
import { Labelled } from '@/admin/form/labelled'

type Props = { label: string; hint?: string }

/**
 * The reason that goes into the log with the next decision: the form's own field, shown where it is
 * needed. It is no change of the document, so the form does not count as changed by it. Whoever asked for it writes
 * there next.
 */
export const ReasonBox = ({ label, hint }: Props) => {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { value, setValue } = useField<string>({ path: 'reason' })
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea
        ref={box}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="newsroom-input newsroom-input--lines"
        maxLength={500}
        rows={2}
        value={value ?? ''}
        onChange={(event) => setValue(event.target.value, true)}
      />
    </Labelled>
  )
}
