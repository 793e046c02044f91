import { datesOf, type SearchPart, text } from '@collections/search-part'
import type { Meeting } from '@/payload-types'
import { idsOf } from '@/words/references'

export const meetingsSearch: SearchPart<Meeting> = {
  select: { startsAt: true, place: true, notice: true, documents: true },
  entry: ({ startsAt, place, notice, documents }) => ({
    type: 'meeting',
    names: datesOf(startsAt),
    body: text(place, notice),
    files: idsOf(documents),
  }),
  shown: { title: true, address: true, withdrawal: true, startsAt: true, state: true, place: true, language: true },
}
