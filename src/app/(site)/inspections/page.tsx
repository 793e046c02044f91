import { notFound } from 'next/navigation'
import { InspectionFilters } from '../../../site/components/inspection-filters'
import { InspectionList } from '../../../site/components/inspection-list'
import { Pagination } from '../../../site/components/pagination'
import { SiteFrame } from '../../../site/components/site-frame'
import { counted } from '../../../site/counted'
import { pageNumber, type Query } from '../../../site/page-number'
import { pageTime } from '../../../site/page-time'
import { type InspectionFilter, inspectionsPage } from '../../../site/queries/inspections'

const address = ({ inspectorate, service }: InspectionFilter, page: number): string => {
  const query = new URLSearchParams()
  if (inspectorate) query.set('inspectorate', inspectorate)
  if (page > 1) query.set('page', String(page))
  if (service) query.set('service', service)
  return query.size > 0 ? `/inspections?${query}` : '/inspections'
}

const one = (value: Query[string]): string | undefined => (Array.isArray(value) ? value[0] : value) || undefined

const InspectionsPage = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const query = await searchParams
  const page = pageNumber(query)
  const asked = { inspectorate: one(query.inspectorate), service: one(query.service) }
  const found = page && (await inspectionsPage({ filter: asked, page, now: pageTime() }))
  if (!found) notFound()
  const { items, pages, total, filter, choices } = found
  const names = (['inspectorate', 'service'] as const).flatMap(
    (name) => choices[name].find(({ value }) => value === filter[name])?.label ?? [],
  )
  const title = ['Inspection reports', ...names].join(': ')
  return (
    <SiteFrame
      title={page > 1 ? `${title}, page ${page} of ${pages}` : title}
      description="What inspectors found about the council’s services, in short."
      address={address(filter, page)}
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
      <Pagination page={page} pages={pages} addressOf={(n) => address(filter, n)} />
    </SiteFrame>
  )
}

export default InspectionsPage
