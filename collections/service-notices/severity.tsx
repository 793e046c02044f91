import type { ServiceNotice } from '@/payload-types'

type Severity = ServiceNotice['severity']

export const severityLabels = { information: 'Information', warning: 'Warning', emergency: 'Emergency' } as const

/** A circle, a triangle and an octagon: told apart by their outline alone, on paper and in forced colours too. */
const outlines: Record<Severity, string> = {
  information: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Z',
  warning: 'M12 1.8 23.4 22H.6Z',
  emergency: 'M7.6 1.2h8.8l6.4 6.4v8.8l-6.4 6.4H7.6l-6.4-6.4V7.6Z',
}

const signs: Record<Severity, string> = {
  information: 'M10.6 10h2.8v8h-2.8zM10.6 5.6h2.8v2.8h-2.8z',
  warning: 'M10.7 8.6h2.6v7h-2.6zM10.7 17h2.6v2.6h-2.6z',
  emergency: 'M10.5 5.4h3v8.4h-3zM10.5 15.6h3v3h-3z',
}

/** The sign is cut out of the shape, so that one colour, whichever it is, draws both. */
export const SeverityIcon = ({ severity }: { severity: Severity }) => (
  <svg className="severity__icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
    <path fill="currentColor" fillRule="evenodd" d={`${outlines[severity]}${signs[severity]}`} />
  </svg>
)

type TagProps = {
  severity: Severity
  isPast?: boolean
  /** On a ground of its own, where notices are listed. */
  isChip?: boolean
}

/** Shows how severe a notice is: by a word, a shape, and a colour on top. */
export const SeverityTag = ({ severity, isPast, isChip }: TagProps) => (
  <strong className={`${isChip ? 'chip chip-' : 'severity severity-'}-${isPast ? 'past' : severity}`}>
    <SeverityIcon severity={severity} />
    {severityLabels[severity]}
  </strong>
)
