'use client'

import { type KeyboardEvent, useId } from 'react'
import { Labelled } from '@/admin/form/labelled'
import type { DateMeaning } from '@/words/date-meaning'
import { DateBox } from './date-box'

type Props = {
  label: string
  hint?: string
  meaning: DateMeaning
  /** In ISO 8601, or what was typed while that is no moment yet. */
  value: string
  onChange: (value: string) => void
}

/** Enter here is not for the form around the panel. */
const keepEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

/** A date and time in a panel, typed as in the form's own fields. */
export const DateTimeInput = ({ label, hint, meaning, value, onChange }: Props) => {
  const id = useId()
  return (
    <Labelled id={id} label={label} hint={hint}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps a key of the field in it from going further. */}
      <div onKeyDown={keepEnter}>
        <DateBox
          id={id}
          label={label}
          hintId={hint ? `${id}-hint` : undefined}
          meaning={meaning}
          value={value}
          onChange={onChange}
        />
      </div>
    </Labelled>
  )
}
