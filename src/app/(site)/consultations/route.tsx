import { ConsultationsPage } from '@collections/consultations/list-page'
import type { Phase } from '@collections/consultations/phases'
import { consultationsOf, phasesInOrder } from '@collections/consultations/queries'
import { pageNumber } from '@/addresses/page-number'
import { pageLength } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'

/** Says how many of each phase the page of all of them shows: what can still be done first, and all of it as a rule. */
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
