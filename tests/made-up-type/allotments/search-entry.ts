import { datesOf, linesOfRichText, type SearchPart, shownByAll, text } from '@collections/search-part'
import type { Allotment } from '@/payload-types'

export const allotmentsSearch: SearchPart<Allotment> = {
  select: { summary: true, body: true, place: true, lettingAt: true },
  entry: ({ summary, body, place, lettingAt }) => ({
    type: 'allotment',
    summary,
    names: datesOf(lettingAt),
    body: text(place, linesOfRichText(body)),
  }),
  shown: shownByAll,
}
