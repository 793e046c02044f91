import { isWithdrawn } from '../../../collections/behaviours/withdrawal'
import { longDate } from '../../dates'
import type { InspectionReport } from '../../payload-types'
import { overallOf } from '../judgements'
import { pageTime } from '../rendering/page-scope'
import { writtenIn } from '../written-in'

/** The report before this one, with the judgement of the whole that it gave. */
export const PreviousInspection = ({ previous }: { previous: InspectionReport }) => {
  const overall = overallOf(previous.judgements)
  const date = previous.inspectedTo ?? previous.publishedAt
  return (
    <section aria-labelledby="previous-report">
      <h2 id="previous-report">The inspection before this one</h2>
      <p dir="auto">
        <a href={previous.address ?? undefined} {...writtenIn(previous)}>
          {previous.title}
        </a>
        {date && <span className="meta"> {longDate(date)}</span>}
      </p>
      {isWithdrawn(previous, pageTime()) ? (
        <p className="meta">Our page about it was withdrawn, so its judgements are not compared here.</p>
      ) : (
        overall && (
          <p className="meta" dir="auto">
            {overall.area}: {overall.judgement}
          </p>
        )
      )}
    </section>
  )
}

/** Says that the service has been inspected again since. */
export const LaterInspection = ({ later }: { later: InspectionReport }) => (
  <p className="inset" dir="auto">
    This service has been inspected again since:{' '}
    <a href={later.address ?? undefined} {...writtenIn(later)}>
      {later.title}
    </a>
    {later.publishedAt && `, ${longDate(later.publishedAt)}`}.
  </p>
)
