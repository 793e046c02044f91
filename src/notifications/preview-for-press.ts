import { type BasePayload, createLocalReq, type Where } from 'payload'
import type { Skip } from '@/mail/sender'
import type { Delivery, Mailing, PressList, PreviewLink, User } from '@/payload-types'
import { mayPublish } from '@/publishing/roles'
import { idOf } from '@/words/references'

type For = {
  journalist: Pick<PressList, 'name' | 'outlet'>
  delivery: Delivery
  mailing: Mailing
  /** When it goes live. */
  until: Date
  now: Date
}

const day = 86_400_000

/** A link works for at most 90 days. */
const longest = 89 * day

const officerOf = async (payload: BasePayload, { by, contentType }: Mailing): Promise<User | undefined> => {
  const where = { id: { equals: idOf(by) } }
  const officer = idOf(by) && (await payload.db.findOne<User>({ collection: 'users', where }))
  return officer && mayPublish(officer, String(contentType)) ? officer : undefined
}

/** The last link that was made for somebody to this document. */
const linkOf = async (payload: BasePayload, { delivery, mailing }: For): Promise<PreviewLink | undefined> => {
  const where: Where = {
    and: [{ documentId: { equals: mailing.documentId } }, { recipient: { equals: delivery.recipient } }],
  }
  const read = {
    collection: 'preview-links',
    where,
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  } as const
  return (await payload.find({ ...read, overrideAccess: true })).docs[0]
}

const makeLink = async (
  payload: BasePayload,
  officer: User,
  { journalist: { name, outlet }, delivery, mailing, until, now }: For,
): Promise<PreviewLink> => {
  const req = await createLocalReq({ user: { ...officer, collection: 'users' } }, payload)
  const end = Math.min(until.getTime() + day, now.getTime() + longest)
  const data = {
    contentType: mailing.contentType as PreviewLink['contentType'],
    documentId: String(mailing.documentId),
    forWhom: [name, outlet].filter(Boolean).join(', ').slice(0, 200),
    shows: 'approved' as const,
    expiresAt: new Date(end).toISOString(),
    recipient: delivery.recipient,
  }
  return payload.create({ collection: 'preview-links', data, depth: 0, overrideAccess: true, req })
}

/**
 * Returns where one journalist reads the approved text before it is public: a link of their own, made in the name of
 * the officer who sent it, and the same in every mail about it.
 */
export const previewFor = async (payload: BasePayload, asked: For): Promise<{ address: string } | Skip> => {
  const before = await linkOf(payload, asked)
  if (before?.revokedAt) return { skip: 'Their preview link was ended.' }
  if (before?.address) return { address: before.address }
  const officer = await officerOf(payload, asked.mailing)
  const link = officer && (await makeLink(payload, officer, asked))
  return link?.address ? { address: link.address } : { skip: 'Whoever sent it may not hand it out any more.' }
}
