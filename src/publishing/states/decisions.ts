import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { PayloadRequest, Where } from 'payload'
import type { PublicationEvent } from '@/publishing/log/log'
import type { DocumentStanding } from './document-standing'
import { personOf } from './people'
import type { Facts } from './words/facts'

type DecisionRow = {
  event: string
  at: string
  by?: unknown
  byName?: string | null
  to?: string | null
  reason?: string | null
}

/** Rows that decided nothing about a document. */
const beside: PublicationEvent[] = [
  'drafted',
  'moved',
  'preview-link-made',
  'preview-link-opened',
  'preview-link-revoked',
  'sent-to-press',
]

/** Rows that made a text what readers get, or will get. */
const approvals: PublicationEvent[] = [
  'scheduled',
  'published',
  'updated',
  'corrected',
  'correction-changed',
  'reinstated',
]

/** Decisions whose reason is worth reading beside the form; what readers are told stands in it. */
const spoken: PublicationEvent[] = [
  'submitted',
  'returned',
  'scheduled',
  'published',
  'updated',
  'unpublished',
  'change-scheduled',
  'change-cancelled',
]

const is = (events: readonly string[], { event }: DecisionRow): boolean => events.includes(event)

const isApproval = (row: DecisionRow): boolean =>
  is(approvals, row) || (row.event === 'restored' && (row.to === 'live' || row.to === 'scheduled'))

const mostRead = 20

const read = async (req: PayloadRequest, where: Where, limit: number): Promise<DecisionRow[]> => {
  const { docs } = await req.payload.find({
    collection: 'publication-log',
    where,
    sort: '-at',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const approvalIn = (req: PayloadRequest, rows: DecisionRow[]): Facts['approval'] => {
  const row = rows.find(isApproval)
  if (!row) return undefined
  const { name, isYou } = personOf(req, row)
  return { by: name, byYou: isYou, at: row.at }
}

const saidIn = (req: PayloadRequest, slug: string, rows: DecisionRow[]): Facts['said'] => {
  const [last] = rows
  const { name } = last ? personOf(req, last) : {}
  // What is done to a notice in one tap names its own reason.
  if (
    !last?.reason ||
    !name ||
    !is(spoken, last) ||
    (definitionOf(slug as ContentTypeSlug).publishedAlone && last.event === 'updated')
  )
    return undefined
  return { by: name, words: last.reason }
}

/**
 * Returns who decided what about a document last: one query, a second where much has happened since it was approved.
 */
export const decisionsAbout = async (
  req: PayloadRequest,
  slug: ContentTypeSlug,
  { newest, published }: DocumentStanding,
): Promise<Pick<Facts, 'approval' | 'said' | 'handedIn'>> => {
  const ofIt: Where[] = [{ contentType: { equals: slug } }, { documentId: { equals: newest.id } }]
  const rows = await read(req, { and: [...ofIt, { event: { not_in: beside } }] }, mostRead)
  const handed = newest.submitted ? rows.find(({ event }) => event === 'submitted') : undefined
  const older =
    published && rows.length === mostRead && !rows.some(isApproval)
      ? await read(req, { and: [...ofIt, { event: { in: approvals } }] }, 1)
      : []
  return {
    approval: published ? approvalIn(req, [...rows, ...older]) : undefined,
    said: saidIn(req, slug, rows),
    handedIn: handed && { by: personOf(req, handed).name, at: handed.at },
  }
}
