import type { Lifetime } from '@collections/definition'
import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { mayPublish, mayWrite } from '@/publishing/roles'
import { decisionsAbout } from './decisions'
import { differsIn } from './differs'
import type { DocumentStanding } from './document-standing'
import { otherApprovers, personOf } from './people'
import type { Facts, TypeFacts } from './words/facts'

export type FactsType = { slug: ContentTypeSlug; lifetime: Lifetime }

/** A change that was approved for later and not made, and why. */
export type FailedChange = { goesLiveAt: string; problem: string }

/** Returns what the words have to know of a type. */
export const typeFacts = (req: PayloadRequest, { slug, lifetime }: FactsType): TypeFacts => {
  const { flattenedFields } = req.payload.collections[slug].config
  const hasUpdates = flattenedFields.some(({ name }) => name === 'updates')
  return { slug, lifetime, canBeWithdrawn: definitionOf(slug).canBeWithdrawn === true, hasUpdates }
}

/** Returns what the person of a request may do with a type, and which rules hold for it. */
export const rulesFor = async (
  req: PayloadRequest,
  type: FactsType,
): Promise<Pick<Facts, 'may' | 'twoPeople' | 'others'>> => {
  const may = { write: mayWrite(req.user, type.slug), publish: mayPublish(req.user, type.slug) }
  if (definitionOf(type.slug).publishedAlone) return { may, twoPeople: false, others: [] }
  const { twoPeople } = await req.payload.findGlobal({ slug: 'publishing', depth: 0, overrideAccess: true, req })
  const matters = twoPeople === true && may.publish
  return { may, twoPeople: twoPeople === true, others: matters ? await otherApprovers(req) : [] }
}

/** The last change of a document that was approved for later: that it waits, or that it failed. */
const changesOf = async (
  req: PayloadRequest,
  { slug }: FactsType,
  id: string,
  versionId: string | undefined,
): Promise<{ change?: Facts['change']; failed?: FailedChange }> => {
  const { docs } = await req.payload.find({
    collection: 'scheduled-changes',
    where: { contentType: { equals: slug }, documentId: { equals: id } },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [last] = docs
  if (last?.state === 'failed') return { failed: { goesLiveAt: last.goesLiveAt, problem: last.problem ?? '' } }
  if (last?.state !== 'waiting') return {}
  const { name, isYou } = personOf(req, last)
  return {
    change: {
      id: last.id,
      versionId: last.versionId ?? undefined,
      goesLiveAt: last.goesLiveAt,
      by: name,
      byYou: isYou,
      approvedAt: last.createdAt,
      isNewest: last.versionId === versionId,
    },
  }
}

const editorOf = async (req: PayloadRequest, { newest }: DocumentStanding): Promise<Facts['editor']> => {
  const id = newest.lastEditedBy ? String(newest.lastEditedBy) : undefined
  if (!id) return undefined
  const query = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  const found = await req.payload.findByID(query)
  return { name: found?.name ?? undefined, isYou: id === String(req.user?.id) }
}

/**
 * All that makes the words about a document, for somebody who may know of its drafts.
 *
 * @param standing as they may see it
 * @param versionId of its newest version
 */
export const knownFacts = async (
  req: PayloadRequest,
  type: FactsType,
  standing: DocumentStanding,
  versionId: string | undefined,
): Promise<{ facts: Facts; failed?: FailedChange }> => {
  const { change, failed } = await changesOf(req, type, standing.newest.id, versionId)
  const facts: Facts = {
    type: typeFacts(req, type),
    standing,
    change,
    editor: await editorOf(req, standing),
    differs: await differsIn(req, type.slug, standing),
    ...(await decisionsAbout(req, type.slug, standing)),
    ...(await rulesFor(req, type)),
  }
  return { facts, failed }
}
