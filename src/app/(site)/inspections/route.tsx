import { InspectionFilters } from '../../../site/components/inspection-filters'
import { InspectionList } from '../../../site/components/inspection-list'
import { Pagination } from '../../../site/components/pagination'
import { SiteFrame } from '../../../site/components/site-frame'
import { counted } from '../../../site/counted'
import { pageNumber, type Query } from '../../../site/page-number'
import { type InspectionFilter, inspectionsPage } from '../../../site/queries/inspections'
import { nothingHere } from '../../../site/rendering/missing'
import { page } from '../../../site/rendering/page'
import { pageTime } from '../../../site/rendering/page-scope'

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
      <p className="follow">
        <a href="/inspections/feed.xml">Inspection reports feed (RSS)</a>
      </p>
      <InspectionFilters filter={filter} choices={choices} />
      {names.length > 0 && (
        <p className="meta" dir="auto">
          {counted(total, 'report', 'reports')}: {names.join(', ')}
        </p>
      )}
      {items.length > 0 ? <InspectionList reports={items} /> : <p>There are no inspection reports yet.</p>}
      <Pagination page={number} pages={pages} addressOf={(n) => address(filter, n)} />
    </SiteFrame>
  )
})
