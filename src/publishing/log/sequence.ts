import type { BasePayload, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

/*
 * Every row of the log has a number. A reader that knows the largest it has seen, and which below it
 * were missing, finds each new row exactly once, whatever the clocks of the servers say and in
 * whichever order the rows were committed.
 */

type Counters = {
  findOneAndUpdate: (
    filter: object,
    update: object,
    options: object,
  ) => Promise<{ value?: number; lastErrorObject?: unknown } | null>
}

const countersOf = (payload: BasePayload): Counters | undefined => {
  const { connection } = payload.db as unknown as { connection?: { collection: (name: string) => Counters } }
  return connection?.collection('publication-log-sequence')
}

/** The largest number in the log; 0 for an empty one. */
export const lastInLog = async (payload: BasePayload, req?: PayloadRequest): Promise<number> => {
  const { docs } = await payload.db.find<{ sequence?: number | null }>({
    collection: 'publication-log',
    where: { sequence: { greater_than: 0 } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    select: { sequence: true },
    req,
  })
  return docs[0]?.sequence ?? 0
}

/**
 * Takes the next numbers for rows that the transaction of `req` is about to write.
 *
 * On MongoDB, where several transactions may write at once, they come from a counter outside of
 * them: a row that is rolled back leaves a gap. SQLite has one writer at a time, which sees the
 * last row there is.
 *
 * @returns the first of them
 */
export const takeNumbers = async (req: PayloadRequest, count: number): Promise<number> => {
  const counters = countersOf(req.payload)
  if (!counters) return (await lastInLog(req.payload, req)) + 1
  const last = async (by: number) => {
    const options = { upsert: true, returnDocument: 'after' }
    const counted = await counters.findOneAndUpdate({ _id: 'log' }, { $inc: { value: by } }, options)
    return Number(counted?.value)
  }
  const first = (await last(count)) - count + 1
  // A counter that begins beside a log that has rows was lost, as a restored backup may lose it.
  const before = first === 1 ? await lastInLog(req.payload) : 0
  return before > 0 ? (await last(before)) - count + 1 : first
}

/** Numbers a row, inside its own transaction. */
export const numberRow: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create') data.sequence = await takeNumbers(req, 1)
  return data
}
