import type { BasePayload } from 'payload'
import { migrations } from '../../migrations'
import { DatabaseError } from './database-error'
import { analyse } from './statistics'

type Migration = (typeof migrations)[number]

/**
 * MongoDB has no schema to alter, but records the same steps: so a database says on either system
 * which version of this software it belongs to.
 */
const recordOnly = ({ name }: Migration) => ({ name, up: async () => {}, down: async () => {} })

const applied = async (payload: BasePayload): Promise<string[]> => {
  try {
    const { docs } = await payload.find({ collection: 'payload-migrations', limit: 0, depth: 0, pagination: false })
    return docs.flatMap(({ name }) => (name ? [name] : []))
  } catch (error) {
    if (
      String((error as Error).message).includes('no such table') ||
      String((error as Error).cause).includes('no such table')
    )
      return []
    throw error
  }
}

/**
 * Brings the database's schema up to date.
 *
 * @throws {DatabaseError} when the database was used by a newer version of this software
 */
export const bringSchemaUpToDate = async (payload: BasePayload): Promise<void> => {
  const known = new Set(migrations.map(({ name }) => name))
  const before = await applied(payload)
  const unknown = before.filter((name) => !known.has(name))
  if (unknown.length > 0)
    throw new DatabaseError(
      `The database is newer than this version of the software: it has had the change “${unknown[0]}”, which is not known here. Update the software, or restore a backup made before that change.`,
    )
  const steps = payload.db.name === 'sqlite' ? migrations : migrations.map(recordOnly)
  await payload.db.migrate({ migrations: steps as never })
  // Of an index that it knows nothing of, the database thinks too well.
  if (payload.db.name === 'sqlite' && before.length < steps.length) await analyse(payload.db as never)
}
