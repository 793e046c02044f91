import { PeriodPage } from '@collections/news/period-page'
import { pageNumber } from '@/addresses/page-number'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'

export const GET = page<{ year: string }>(({ params: { year }, query }) => {
  if (!/^\d{4}$/.test(year)) nothingHere()
  return <PeriodPage year={year} page={pageNumber(query)} />
})
