import { Button } from '@payloadcms/ui'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { Media } from '@/payload-types'
import { UploadCard } from './upload-card'
import type { Uploads } from './use-uploads'

const pictures = (count: number): string => (count === 1 ? '1 picture' : `${count} pictures`)

type Props = {
  adding: Uploads
  /** Takes a picture that the library has already, in place of the file that is the same. */
  onUse?: (same: Media) => void
}

/** Several pictures at once: each is described, one credit for all. Enter leads from one to the next, and at last adds. */
export const UploadStrip = ({ adding, onUse }: Props) => {
  const { uploads, credit, setCredit, busy, isReady, change, remove, clear, send } = adding
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const gone = useRef<number>(undefined)
  // The cursor goes to the next one, since the button that it was on is gone.
  useEffect(() => {
    const { current } = gone
    gone.current = undefined
    if (current === undefined || uploads.length === 0) return
    form.current?.querySelectorAll('textarea')[Math.min(current, uploads.length - 1)]?.focus()
  }, [uploads.length])
  if (uploads.length === 0) return null
  const leave = (key: string) => {
    gone.current = uploads.findIndex((one) => one.key === key)
    remove(key)
  }
  const submit = (event: FormEvent) => {
    // It may stand in the form of a document, which is to hear nothing of it.
    event.preventDefault()
    event.stopPropagation()
    void send()
  }
  const next = (from: HTMLElement) => {
    const fields = [...(form.current?.querySelectorAll<HTMLElement>('textarea, input') ?? [])]
    fields[fields.indexOf(from) + 1]?.focus()
  }
  const left = uploads.filter(({ alt }) => !alt.trim()).length
  return (
    <form className="newsroom-uploads" ref={form} onSubmit={submit} aria-label="Pictures that are being added">
      <p className="newsroom-uploads__about" role="status">
        <strong>{uploads.length === 1 ? '1 picture is' : `${uploads.length} pictures are`} being added.</strong>{' '}
        {left > 0 ? 'Describe each one: people who cannot see it hear this.' : 'All are described.'}
      </p>
      <ul className="newsroom-uploads__cards">
        {uploads.map((upload, n) => (
          <UploadCard
            key={upload.key}
            upload={upload}
            busy={busy}
            begins={n === 0}
            onAlt={(alt) => change(upload.key, { alt })}
            onRemove={() => leave(upload.key)}
            onUse={
              onUse &&
              ((same) => {
                onUse(same)
                leave(upload.key)
              })
            }
            onNext={next}
          />
        ))}
      </ul>
      <div className="newsroom-uploads__end">
        <div className="newsroom-field">
          <label className="newsroom-field__label" htmlFor={id}>
            {uploads.length === 1 ? 'Credit' : 'Credit for all'}
          </label>
          <input
            className="newsroom-input"
            id={id}
            disabled={busy}
            maxLength={200}
            placeholder="Who made them"
            value={credit}
            onChange={({ target }) => setCredit(target.value)}
          />
        </div>
        <Button type="submit" disabled={busy || !isReady} margin={false} size="medium">
          {busy ? 'Adding …' : `Add ${pictures(uploads.length)}`}
        </Button>
        <Button type="button" buttonStyle="secondary" disabled={busy} margin={false} size="medium" onClick={clear}>
          Leave out all
        </Button>
      </div>
    </form>
  )
}
