import { MeetingsPage } from '@collections/meetings/list-page'
import { pageNumber, type Query } from '@/addresses/page-number'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

const one = (value: Query[string]): string | undefined => (Array.isArray(value) ? value[0] : value) || undefined

export const GET = page(async ({ query }) => {
  const number = pageNumber(query)
  const when = one(query.when) === 'past' ? 'past' : 'ahead'
  return (number && (await MeetingsPage({ committee: one(query.committee), when, page: number }))) || nothingHere()
})
