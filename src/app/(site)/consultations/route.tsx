import type { Phase } from '../../../../collections/behaviours/phases'
import { ConsultationsPage } from '../../../site/components/consultations-page'
import { pageNumber } from '../../../site/page-number'
import { consultationsOf, phasesInOrder } from '../../../site/queries/consultations'
import { pageLength } from '../../../site/queries/documents'
import { nothingHere } from '../../../site/rendering/missing'
import { page } from '../../../site/rendering/page'
import { pageTime } from '../../../site/rendering/page-scope'

/** How many of each phase the page of all of them shows: what can still be done first, and all of it as a rule. */
const shown: Record<Phase, number> = { open: pageLength, upcoming: pageLength, closed: 10, outcome: 10 }

export const GET = page(async ({ query }) => {
  const number = pageNumber(query)
  const chosen = phasesInOrder.find((phase) => phase === query.state)
  if (!number || (number > 1 && !chosen)) nothingHere()
  const now = pageTime()
  const groups = await Promise.all(
    phasesInOrder.map(async (phase) => {
      const asked = phase === chosen ? { page: number, limit: pageLength } : { limit: shown[phase] }
      return { phase, ...(await consultationsOf({ phase, now, ...asked })) }
    }),
  )
  if (groups.some(({ items }) => number > 1 && items.length === 0)) nothingHere()
  return <ConsultationsPage groups={groups} chosen={chosen} />
})
