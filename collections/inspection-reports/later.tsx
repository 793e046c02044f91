import type { InspectionReport } from '@/payload-types'
import { writtenIn } from '@/site/document/written-in'
import { longDate } from '@/words/dates'

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
