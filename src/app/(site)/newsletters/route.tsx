import { NewslettersPage } from '@collections/newsletters/list-page'
import { pageNumber } from '@/addresses/page-number'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page(async ({ query }) => {
  const number = pageNumber(query)
  return (number && (await NewslettersPage({ page: number }))) || nothingHere()
})
