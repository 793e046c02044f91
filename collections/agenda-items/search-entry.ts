import { datesOf, linesOfRichText, type SearchPart, text } from '@collections/search-part'
import type { AgendaItem } from '@/payload-types'
import { dayNumber, monthNumber } from '@/words/dates'
import { idsOf } from '@/words/references'
import { orderOf } from './numbers'
import { resolvedText } from './verbs'

/**
 * The newest stand first, and those of one meeting as on its agenda: one further down counts as some
 * seconds older.
 */
const placeOn = (number: string | null | undefined): number => (number ? Math.min(orderOf(number), 999_999) : 0)

export const agendaItemsSearch: SearchPart<AgendaItem> = {
  select: {
    exempt: true,
    number: true,
    purpose: true,
    minutes: true,
    resolutions: true,
    reportDocuments: true,
    documents: true,
    decidedAt: true,
    decidedBy: true,
    committee: true,
  },
  entry: (item, now) => {
    const { purpose, minutes, resolutions, reportDocuments, documents, decidedAt, decidedBy, committee, number } = item
    const decided = decidedAt ? Date.parse(decidedAt) : undefined
    const isDecided = Boolean(resolutions?.length)
    return {
      type: isDecided ? 'decision' : 'agenda-item',
      topics: idsOf(committee ? [committee] : []),
      // It is looked for by when it was decided, and stands in that order.
      ...(decided ? { month: monthNumber(decided), day: dayNumber(decided) } : {}),
      ...(isDecided && decided && decided <= now.getTime() ? { from: decided - placeOn(number) } : {}),
      findings: text(...(resolutions ?? []).map(resolvedText)),
      body: text(linesOfRichText(purpose), linesOfRichText(minutes), decidedBy),
      names: [...datesOf(decidedAt), ...(number ? [`item ${number}`] : [])],
      files: idsOf([...(reportDocuments ?? []), ...(documents ?? [])]),
    }
  },
  shown: {
    title: true,
    address: true,
    withdrawal: true,
    publishedAt: true,
    number: true,
    decidedAt: true,
    decidedBy: true,
    committee: true,
    resolutions: true,
    exempt: true,
    language: true,
  },
  populate: { committees: { title: true } },
}
