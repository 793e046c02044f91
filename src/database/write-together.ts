import type { CollectionSlug, DatabaseAdapter, PayloadRequest } from 'payload'
import { gatherDocuments } from './gather-documents'
import { gatherRows } from './gather-rows'

/** Describes what the adapter's own methods made of some documents, and has not been written yet. */
export type Gathered = {
  db: Pick<DatabaseAdapter, 'create' | 'createVersion'>
  newId: () => string
  write: (transactionID: string) => Promise<void>
}

/** Makes a new document, or its version. It is given its id, and answers nothing. */
type Writer = Pick<Gathered, 'newId'> & {
  create: (collection: CollectionSlug, id: string, data: Record<string, unknown>) => Promise<void>
  createVersion: (
    collection: CollectionSlug,
    parent: string,
    version: { version: Record<string, unknown>; createdAt: string; updatedAt: string; autosave?: boolean },
  ) => Promise<void>
}

const gather = ({ payload }: PayloadRequest): Gathered =>
  payload.db.name === 'sqlite' ? gatherRows(payload.db as never) : gatherDocuments(payload.db as never)

/**
 * Writes many new documents without hooks, as one by one through the adapter but in few statements:
 * ten times as fast. For documents without blocks, and without lists inside of lists.
 *
 * @param req its transaction is what they stand or fall with
 * @param make makes them all; nothing of it is in the database before it has ended
 */
export const writeTogether = async (req: PayloadRequest, make: (writer: Writer) => Promise<void>): Promise<void> => {
  const transactionID = await req.transactionID
  if (!transactionID) throw new Error('Many documents are written in a transaction only.')
  const { db, newId, write } = gather(req)
  await make({
    newId,
    create: async (collection, id, data) => {
      await db.create({ collection, customID: id, data: { ...data, id: undefined }, req, returning: false })
    },
    createVersion: async (collectionSlug, parent, { version, autosave = false, createdAt, updatedAt }) => {
      const data = { versionData: { ...version } as never, autosave, createdAt, updatedAt }
      await db.createVersion({ collectionSlug, parent, ...data, req, returning: false })
    },
  })
  await write(String(transactionID))
}
