import type { BasePayload } from 'payload'
import type { MissedSince } from '@/database/missed-numbers'
import type { Position } from '@/publishing/log/new-rows'

/** Describes how far the index has come: in the log, and in time. */
export type IndexPosition = {
  position: Position
  /** Says when each of the numbers that are missing was first missed. */
  missed?: MissedSince
  /** The row of the log with the largest number that was seen: it is this database, with this past. */
  row?: { sequence: number; id: string }
  /** The moment for which it is right, and the next at which something changes by itself. In milliseconds. */
  at: number
  boundary: number
}

/** The row of the log with a number, if it is there. */
export const rowAt = async (payload: BasePayload, sequence: number): Promise<IndexPosition['row']> => {
  if (sequence === 0) return undefined
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'publication-log',
    where: { sequence: { equals: sequence } },
    limit: 1,
    pagination: false,
    select: { sequence: true },
  })
  return docs[0] && { sequence, id: docs[0].id }
}
