import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { Media } from '@/payload-types'
import type { Upload } from './use-uploads'

type Props = {
  upload: Upload
  busy: boolean
  begins: boolean
  onAlt: (alt: string) => void
  onRemove: () => void
  onUse?: (same: Media) => void
  onNext: (from: HTMLElement) => void
}

/** One picture that is being added: what it shows, how far it is, and whether the library has it already. */
export const UploadCard = ({ upload, busy, begins, onAlt, onRemove, onUse, onNext }: Props) => {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { file, preview, alt, share, problem, same } = upload
  useEffect(() => {
    // What is being sent can’t be written into: one that failed is, as soon as it can be again.
    if (begins && !busy) field.current?.focus()
  }, [begins, busy])
  const goOn = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onNext(event.currentTarget)
  }
  return (
    <li className="newsroom-upload">
      <img className="newsroom-upload__picture" src={preview} alt="" width="96" height="64" />
      <div className="newsroom-upload__words">
        <label htmlFor={id}>
          What does it show? <span className="newsroom-quiet">{file.name}</span>
        </label>
        <textarea
          ref={field}
          className="newsroom-input"
          id={id}
          aria-describedby={problem || same ? `${id}-about` : undefined}
          disabled={busy}
          maxLength={300}
          rows={2}
          value={alt}
          onChange={({ target }) => onAlt(target.value)}
          onKeyDown={goOn}
        />
        {share !== undefined && (
          <progress className="newsroom-upload__progress" value={share} aria-label={`${file.name} is being sent`} />
        )}
        <div id={`${id}-about`}>
          {problem && (
            <p className="newsroom-problem" role="alert">
              {problem}
            </p>
          )}
          {same && (
            <p className="newsroom-notice">
              You have this one: “{same.alt}”.{' '}
              {onUse && (
                <button className="newsroom-more" type="button" disabled={busy} onClick={() => onUse(same)}>
                  Use that
                </button>
              )}
            </p>
          )}
        </div>
      </div>
      <button
        className="newsroom-upload__away"
        type="button"
        aria-label={`Leave out ${file.name}`}
        disabled={busy}
        onClick={onRemove}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}
