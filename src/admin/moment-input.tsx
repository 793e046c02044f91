'use client'

import { useId } from 'react'
import { dayAndTime } from '../dates'
import { Labelled } from './labelled'
import { fromInput } from './uk-time'

type Props = { label: string; hint?: string; value: string; onChange: (value: string) => void }

/** A date and time on the council's clock, repeated in words: browsers differ in how they write dates. */
export const MomentInput = ({ label, hint, value, onChange }: Props) => {
  const id = useId()
  const moment = fromInput(value)
  return (
    <Labelled id={id} label={label} hint={hint}>
      <input
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="newsroom-input"
        type="datetime-local"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      {moment && <p className="newsroom-quiet">{dayAndTime(moment)}, UK time</p>}
    </Labelled>
  )
}
