import type { PayloadRequest, Where } from 'payload'
import { refusal } from '@/api/refusal'
import { hasRole } from '@/publishing/roles'
import { didAt } from '@/publishing/states/words/when'
import { idOf } from '@/words/references'

/** A document that a form may hold. Settings are saved past all locks. */
export type Held = { collection: string; id: unknown }

export const locksSlug = 'payload-locked-documents'

/**
 * Says how long a lock holds after the last change in a form, where nothing else is said. Payload’s own. In seconds.
 */
const holdsFor = 300

type Lock = { updatedAt: string; user?: { value?: unknown } | null }

const holdingTime = ({ payload }: PayloadRequest, { collection }: Held): number => {
  const rule = payload.config.collections.find(({ slug }) => slug === collection)?.lockDocuments
  return 1000 * (typeof rule === 'object' ? rule.duration : rule === false ? 0 : holdsFor)
}

const nameOf = async (req: PayloadRequest, id: string): Promise<string> => {
  const query = { collection: 'users', id, depth: 0, disableErrors: true, overrideAccess: true, req } as const
  return (await req.payload.findByID(query))?.name || 'Somebody'
}

/**
 * Says who is editing something, when that is somebody else than the person of a request.
 *
 * @returns a sentence with their name, and the time of their last change on the council’s clock; nothing if
 *   nobody else is
 */
export const heldByAnother = async (req: PayloadRequest, held: Held, now: Date): Promise<string | undefined> => {
  const { collection, id } = held
  const where: Where = {
    and: [{ 'document.relationTo': { equals: collection } }, { 'document.value': { equals: id } }],
  }
  const { docs } = await req.payload.db.find<Lock>({
    collection: locksSlug,
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const [lock] = docs
  const holder = idOf(lock?.user?.value)
  if (!lock || !holder || holder === String(req.user?.id)) return undefined
  if (now.getTime() - new Date(lock.updatedAt).getTime() > holdingTime(req, held)) return undefined
  const name = await nameOf(req, holder)
  return `${name} is editing this, and typed last ${didAt(lock.updatedAt, now)}. Yours is not saved. Ask them to save and close it, or open it and take over.`
}

/**
 * Refuses a save of the text while somebody else has the form open, as Payload does for those it knows of.
 * Administrators, and the program itself, are never held up.
 *
 * @throws {APIError} 423 with who is editing it
 */
export const refuseWhileHeld = async (req: PayloadRequest, held: Held, now: Date): Promise<void> => {
  if (req.payloadAPI === 'local' || hasRole(req.user, 'admin')) return
  const words = await heldByAnother(req, held, now)
  if (words) throw refusal(words, 423)
}

/** Matches what Payload says of what somebody else holds, which names only an id. */
const payloadsWords = /^Document with ID (?<id>\S+) is currently locked by /

/**
 * Puts a name and a time into what Payload says of a lock.
 *
 * @returns other words; nothing for what is about no lock
 */
export const namedLock = async (
  req: PayloadRequest,
  message: string,
  collection: string | undefined,
): Promise<string | undefined> => {
  const id = payloadsWords.exec(message)?.groups?.id
  return id && collection ? heldByAnother(req, { collection, id }, new Date()) : undefined
}
