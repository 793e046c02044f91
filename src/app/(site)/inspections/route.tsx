import { InspectionFilters } from '@collections/inspection-reports/filters'
import { InspectionList } from '@collections/inspection-reports/list'
import { type InspectionFilter, inspectionsPage } from '@collections/inspection-reports/queries'
import { pageNumber, type Query } from '@/addresses/page-number'
import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { nothingHere } from '@/site/rendering/missing'
import { page } from '@/site/rendering/page'
import { pageTime } from '@/site/rendering/page-scope'
import { FollowLine } from '@/site/subscribing/get-by-email'
import { counted } from '@/words/counted'

const address = ({ inspectorate, service }: InspectionFilter, page: number): string => {
  const query = new URLSearchParams()
  if (inspectorate) query.set('inspectorate', inspectorate)
  if (page > 1) query.set('page', String(page))
  if (service) query.set('service', service)
  return query.size > 0 ? `/inspections?${query}` : '/inspections'
}

const one = (value: Query[string]): string | undefined => (Array.isArray(value) ? value[0] : value) || undefined

export const GET = page(async ({ query }) => {
  const number = pageNumber(query)
  const asked = { inspectorate: one(query.inspectorate), service: one(query.service) }
  const found = number && (await inspectionsPage({ filter: asked, page: number, now: pageTime() }))
  if (!found) nothingHere()
  const { items, pages, total, filter, choices } = found
  const names = (['inspectorate', 'service'] as const).flatMap(
    (name) => choices[name].find(({ value }) => value === filter[name])?.label ?? [],
  )
  const title = ['Inspection reports', ...names].join(': ')
  return (
    <SiteFrame
      title={number > 1 ? `${title}, page ${number} of ${pages}` : title}
      description="What inspectors found about the council’s services, in short."
      address={address(filter, number)}
      breadcrumbs={names.length > 0 ? [{ label: 'Inspections', url: '/inspections' }] : []}
      feeds={[{ title: 'Inspection reports', url: '/inspections/feed.xml' }]}
    >
      <h1>Inspection reports</h1>
      <InspectionFilters filter={filter} choices={choices} />
      {names.length > 0 && (
        <p className="meta" dir="auto">
          {counted(total, 'report', 'reports')}: {names.join(', ')}
        </p>
      )}
      {items.length > 0 ? (
        <InspectionList reports={items} />
      ) : (
        <p className="nothing">There are no inspection reports yet.</p>
      )}
      <Pagination page={number} pages={pages} addressOf={(n) => address(filter, n)} />
      <FollowLine to="/inspections" feed={{ url: '/inspections/feed.xml', words: 'Feed (RSS)' }} />
    </SiteFrame>
  )
})
