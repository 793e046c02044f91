import type { Where } from 'payload'
import type { Newsletter } from '@/payload-types'
import { listed, live } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { allOf, type Paged, pageLength } from '@/site/queries/documents'
import { newslettersDefinition } from './definition'

const { slug: collection, lifetime } = newslettersDefinition

/** What lists show of an issue. */
const fields = { title: true, address: true, summary: true, language: true, publishedAt: true, series: true } as const

export type ListedIssue = Pick<Newsletter, 'id' | keyof typeof fields>

type IssuesQuery = { now: Date; page: number; series?: string }

const inSeries = (series: string | undefined): Where | undefined =>
  series ? { series: { equals: series } } : undefined

/** One page of listed issues, newest first; undefined past the last page. @param series the id of one, or of all */
export const issuesPage = async ({ now, page, series }: IssuesQuery): Promise<Paged<ListedIssue> | undefined> => {
  const { docs, totalDocs, totalPages } = await asPublic((payload, rule) =>
    payload.find({
      collection,
      where: allOf(listed(lifetime, now), inSeries(series)),
      sort: ['-publishedAt', 'id'],
      select: fields,
      depth: 1,
      limit: pageLength,
      page,
      ...rule,
    }),
  )
  if (page > 1 && docs.length === 0) return undefined
  return { items: docs, page, pages: Math.max(1, totalPages), total: totalDocs }
}

/** Listed issues of a series, the newest first. @param before leaves out those that are as new as this moment */
export const issuesOf = async (
  series: string,
  { now, before, limit }: { now: Date; before?: string; limit: number },
): Promise<ListedIssue[]> => {
  const older = before ? { publishedAt: { less_than: before } } : undefined
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection,
      where: allOf(listed(lifetime, now), inSeries(series), older),
      sort: ['-publishedAt', 'id'],
      select: fields,
      depth: 0,
      limit,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}

/**
 * Returns which issue of its series this is. One that was withdrawn counts, so that no other changes its number.
 *
 * @param publishedAt of the issue; of a draft without a date, the next
 */
export const issueNumber = async (
  series: string,
  { now, publishedAt }: { now: Date; publishedAt?: string | null },
): Promise<number> => {
  const earlier = publishedAt ? { publishedAt: { less_than: publishedAt } } : undefined
  const { totalDocs } = await asPublic((payload, rule) =>
    payload.count({ collection, where: allOf(live(lifetime, now), inSeries(series), earlier), ...rule }),
  )
  return totalDocs + 1
}
