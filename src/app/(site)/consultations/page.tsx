import { notFound } from 'next/navigation'
import type { Phase } from '../../../../collections/behaviours/phases'
import { ConsultationsPage } from '../../../site/components/consultations-page'
import { pageNumber, type Query } from '../../../site/page-number'
import { pageTime } from '../../../site/page-time'
import { consultationsOf, phasesInOrder } from '../../../site/queries/consultations'
import { pageLength } from '../../../site/queries/documents'

/** How many of each phase the page of all of them shows: what can still be done first, and all of it as a rule. */
const shown: Record<Phase, number> = { open: pageLength, upcoming: pageLength, closed: 10, outcome: 10 }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const query = await searchParams
  const page = pageNumber(query)
  const chosen = phasesInOrder.find((phase) => phase === query.state)
  if (!page || (page > 1 && !chosen)) notFound()
  const now = pageTime()
  const groups = await Promise.all(
    phasesInOrder.map(async (phase) => {
      const asked = phase === chosen ? { page, limit: pageLength } : { limit: shown[phase] }
      return { phase, ...(await consultationsOf({ phase, now, ...asked })) }
    }),
  )
  if (groups.some(({ items }) => page > 1 && items.length === 0)) notFound()
  return <ConsultationsPage groups={groups} chosen={chosen} />
}

export default Page
