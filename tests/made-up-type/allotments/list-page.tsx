import type { Allotment } from '@/payload-types'
import { listedOf } from '@/publishing/live'
import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { asPublic } from '@/site/queries/as-public'
import { pageLength } from '@/site/queries/documents'
import { nothingHere } from '@/site/rendering/missing'
import { pageTime } from '@/site/rendering/page-scope'
import { allotmentsDefinition } from './definition'

const address = (page: number): string => (page === 1 ? '/allotments' : `/allotments?page=${page}`)

export const AllotmentsPage = async ({ page }: { page: number | undefined }) => {
  if (!page) nothingHere()
  const { docs, totalPages } = await asPublic((payload, rule) =>
    payload.find({
      collection: allotmentsDefinition.slug,
      where: listedOf(allotmentsDefinition, pageTime()),
      sort: ['-publishedAt', 'id'],
      limit: pageLength,
      page,
      depth: 0,
      ...rule,
    }),
  )
  if (page > 1 && docs.length === 0) nothingHere()
  return (
    <SiteFrame title="Allotments" address={address(page)} breadcrumbs={[]}>
      <h1>Allotments</h1>
      <ul className="rows">
        {(docs as Allotment[]).map((site) => (
          <li key={site.id}>
            <a href={site.address ?? undefined}>{site.title}</a>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={totalPages} addressOf={address} />
    </SiteFrame>
  )
}
