import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { Labelled } from '@/admin/form/labelled'

const longestName = 40

type Props = { busy: boolean; onSave: (name: string) => void; onCancel: () => void }

/** Asks for the name of a view. */
export const NameView = ({ busy, onSave, onCancel }: Props) => {
  const id = useId()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim()) onSave(name.trim())
    else field.current?.focus()
  }
  return (
    <form className="newsroom-views__form" onSubmit={save}>
      <Labelled id={id} label="Name of this view">
        <input
          className="newsroom-input"
          id={id}
          ref={field}
          maxLength={longestName}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </Labelled>
      <div className="newsroom-actions">
        <Button type="submit" buttonStyle="primary" disabled={busy} margin={false} size="small">
          Save view
        </Button>
        <Button type="button" buttonStyle="secondary" margin={false} size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
