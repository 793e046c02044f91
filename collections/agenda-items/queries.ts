import { meetingsDefinition } from '@collections/meetings/definition'
import type { Where } from 'payload'
import type { AgendaItem } from '@/payload-types'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { allOf } from '@/site/queries/documents'
import { agendaItemsDefinition } from './definition'

const { slug: collection, lifetime } = agendaItemsDefinition

/** What lists show of an item. */
const fields = {
  title: true,
  address: true,
  language: true,
  number: true,
  exempt: true,
  exemptReason: true,
  decidedAt: true,
  decidedBy: true,
  resolutions: true,
  committee: true,
  isKeyDecision: true,
  reportDocuments: true,
} as const

export type ListedItem = Pick<AgendaItem, 'id' | keyof typeof fields>

type ItemsQuery = { now: Date; where: Where; sort: string[]; limit?: number; page?: number }

const find = ({ now, where, ...query }: ItemsQuery) =>
  asPublic((payload, rule) =>
    payload.find({
      collection,
      where: allOf(listed(lifetime, now), where),
      select: fields,
      populate: {
        committees: { title: true, slug: true, address: true, calledIn: true },
        documents: { title: true, url: true, filename: true, filesize: true, mimeType: true },
      },
      depth: 1,
      limit: 0,
      pagination: query.page !== undefined,
      ...query,
      ...rule,
    }),
  )

/** The items of a meeting's agenda, in their order. */
export const agendaOf = async (meeting: string, now: Date): Promise<ListedItem[]> =>
  (await find({ now, where: { meeting: { equals: meeting } }, sort: ['order', 'number', 'id'] })).docs

/** What is resolved: listed items with at least one resolution that readers may see. */
export const isDecided: Where = {
  and: [{ 'resolutions.verb': { exists: true } }, { exempt: { equals: false } }],
}

/** The newest decisions, those of one meeting as on its agenda: of a committee, on a topic or about something. */
export const latestDecisions = async (now: Date, where: Where, limit: number): Promise<ListedItem[]> =>
  (await find({ now, where: allOf(isDecided, where), sort: ['-decidedAt', 'order', 'number', 'id'], limit })).docs

/** Whether readers know that a meeting is cancelled. @param meeting its id */
export const isCancelled = async (meeting: string): Promise<boolean> => {
  const where: Where = { and: [{ id: { equals: meeting } }, { state: { equals: 'cancelled' } }] }
  const { totalDocs } = await asPublic((payload, rule) =>
    payload.count({ collection: meetingsDefinition.slug, where, ...rule }),
  )
  return totalDocs > 0
}
