import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { visibleText } from '../words/visible-text'
import { asSeen } from './look-alikes'

/** Who is named in the log where no account did it. */
const ofTheProgram = ['System', 'Somebody', 'Somebody not signed in'].map(asSeen)
const ofTheProgramAtFirst = ['Preview link for', 'Scheduled by'].map(asSeen)

const isTaken = async (req: PayloadRequest, name: string, id: unknown): Promise<boolean> => {
  const seen = asSeen(name)
  if (ofTheProgram.includes(seen) || ofTheProgramAtFirst.some((first) => seen.startsWith(first))) return true
  const { docs } = await req.payload.db.find<{ id: unknown; name?: string | null }>({
    collection: 'users',
    where: {},
    select: { name: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.some((other) => String(other.id) !== String(id) && asSeen(other.name ?? '') === seen)
}

/**
 * Nobody takes a name that somebody else has, or one that looks like it: names stand in the log and
 * beside what was approved. The program itself, which makes the first account, is not held up.
 *
 * @throws {ValidationError}
 */
export const ownName: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!req.user || typeof data?.name !== 'string' || data.name === originalDoc?.name) return data
  const name = visibleText(data.name)
  const refuse = (message: string) =>
    new ValidationError({ collection: 'users', errors: [{ path: 'name', message }] }, req.t)
  if (!name || !asSeen(name)) throw refuse('Enter a name, in letters.')
  if (await isTaken(req, name, originalDoc?.id))
    throw refuse('Somebody else has this name, or one that looks like it. Add a middle name or a department.')
  return { ...data, name }
}
