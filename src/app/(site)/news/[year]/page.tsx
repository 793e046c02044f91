import { notFound } from 'next/navigation'
import { PeriodPage } from '../../../../site/components/period-page'
import { pageNumber, type Query } from '../../../../site/page-number'

type Props = { params: Promise<{ year: string }>; searchParams: Promise<Query> }

const YearPage = async ({ params, searchParams }: Props) => {
  const { year } = await params
  if (!/^\d{4}$/.test(year)) notFound()
  return <PeriodPage year={year} page={pageNumber(await searchParams)} />
}

export default YearPage
