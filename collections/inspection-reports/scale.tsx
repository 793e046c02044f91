import type { OnScale, Trend } from './scales'

const arrows: Record<Trend, string> = {
  up: 'M7 1 2 6.2h3.6V13h2.8V6.2H12Z',
  down: 'M7 13 2 7.8h3.6V1h2.8v6.8H12Z',
  same: 'M1.5 3.6h11v2.5h-11zM1.5 8h11v2.5h-11z',
  other: '',
}

/** An arrow beside the words that say the same. */
export const TrendSign = ({ trend }: { trend: Trend }) =>
  arrows[trend] ? (
    <svg className="trend" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={arrows[trend]} />
    </svg>
  ) : null

type Props = {
  scale: OnScale
  /** Under each part, or only at both ends where there is no room. */
  labelled?: boolean
}

/**
 * All grades as parts of a bar: the one of now is filled, the one of last time has an outline. Nothing is said by it
 * that the words beside it do not say, so it is hidden from screen readers.
 */
export const JudgementScale = ({ scale: { grades, now, before }, labelled = false }: Props) => (
  <span className="scale" aria-hidden="true">
    {grades.map((grade, n) => (
      <span key={grade} className={n === now ? 'scale__now' : n === before ? 'scale__before' : undefined}>
        {labelled && <span>{grade}</span>}
      </span>
    ))}
  </span>
)
