import { datesOf, points, type SearchPart } from '@collections/search-part'
import type { ServiceNotice } from '@/payload-types'
import { closingTime } from '@/words/dates'

export const serviceNoticesSearch: SearchPart<ServiceNotice> = {
  select: { message: true, updates: true },
  entry: ({ message, updates, startsAt, endsAt }) => ({
    type: 'service-notice',
    names: datesOf(startsAt, endsAt && closingTime(endsAt)),
    summary: message,
    body: points(updates),
  }),
  shown: { title: true, address: true, message: true, updates: true, startsAt: true, endsAt: true, language: true },
}
