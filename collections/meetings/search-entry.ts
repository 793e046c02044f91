import { datesOf, type SearchPart, text } from '@collections/search-part'
import type { Meeting } from '@/payload-types'
import { dayNumber, monthNumber } from '@/words/dates'
import { idsOf } from '@/words/references'

export const meetingsSearch: SearchPart<Meeting> = {
  select: { startsAt: true, place: true, notice: true, documents: true },
  entry: ({ startsAt, place, notice, documents }) => {
    const at = startsAt ? Date.parse(startsAt) : undefined
    return {
      type: 'meeting',
      // It is looked for by the day on which it is.
      ...(at ? { month: monthNumber(at), day: dayNumber(at) } : {}),
      names: datesOf(startsAt),
      body: text(place, notice),
      files: idsOf(documents),
    }
  },
  shown: { title: true, address: true, withdrawal: true, startsAt: true, state: true, place: true, language: true },
}
