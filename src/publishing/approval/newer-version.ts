import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { longDateTime } from '../../dates'
import { mayEdit } from '../may-edit'

type Newest = { updatedAt: string; lastEditedBy?: { name?: string | null } | string | null }

const newestOf = async (req: PayloadRequest, collection: string, id: string | number): Promise<Newest | undefined> => {
  const found = await req.payload.findByID({
    collection: collection as 'news',
    id,
    draft: true,
    depth: 0,
    select: { updatedAt: true, lastEditedBy: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return (found as Newest | null) ?? undefined
}

const nameOf = async (req: PayloadRequest, person: Newest['lastEditedBy']): Promise<string> => {
  const id = typeof person === 'string' ? person : undefined
  if (!id || id === req.user?.id) return id ? 'You, in another window,' : 'Somebody'
  const found = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found?.name ?? 'Somebody'
}

const asTime = (value: unknown): number => new Date(value as string).getTime()

/**
 * Refuses a save that was made from an older version than the newest, so that nobody writes over
 * what somebody else has saved since. What a save was made from is the `updatedAt` that it sends
 * along, as the form does; a program that sends none is not held up.
 *
 * @throws {APIError} 409; the newer version stays, and the form keeps what was typed
 */
export const nothingNewer: CollectionBeforeOperationHook = async ({
  args,
  operation,
  req,
  collection,
  overrideAccess,
}) => {
  const id = 'id' in args ? args.id : undefined
  const data = 'data' in args ? (args.data as { updatedAt?: unknown } | undefined) : undefined
  if (operation !== 'update' || !id || !data?.updatedAt || req.context.appliesSchedule) return args
  // Payload asks for access only after this: whoever may not edit it learns nothing about it here.
  if (!overrideAccess && !(await mayEdit(req, collection.slug, id as string))) return args
  const newest = await newestOf(req, collection.slug, id as string)
  if (!newest || asTime(newest.updatedAt) <= asTime(data.updatedAt)) return args
  const name = await nameOf(req, newest.lastEditedBy)
  throw new APIError(
    `${name} saved a newer version at ${longDateTime(newest.updatedAt)}. Yours is not saved and is still in this form: open the document in another tab, put the two together there, or copy your text first and load the page again.`,
    409,
    null,
    true,
  )
}
