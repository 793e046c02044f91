import { Labelled } from '@/admin/form/labelled'

type Props = {
  id: string
  label: string
  hint: string
  value: string
  longest: number
  lines?: number
  problem?: string
  onChange: (value: string) => void
}

/** Something to type, with what is left of its length once that matters. */
export const TextField = ({ id, label, hint, value, longest, lines, problem, onChange }: Props) => {
  const left = longest - value.length
  const common = {
    id,
    className: 'newsroom-input',
    value,
    maxLength: longest,
    'aria-describedby': [`${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' '),
    'aria-invalid': problem ? true : undefined,
  }
  return (
    <div className="quick-notice__group">
      <Labelled id={id} label={label} hint={hint} problem={problem}>
        {lines ? (
          <textarea {...common} rows={lines} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input {...common} type="text" autoComplete="off" onChange={(event) => onChange(event.target.value)} />
        )}
      </Labelled>
      {left <= longest / 4 && (
        <p className="quick-notice__hint" aria-live="polite">
          {left} characters left
        </p>
      )}
    </div>
  )
}
