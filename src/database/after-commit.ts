import type { BasePayload, PayloadRequest } from 'payload'

/** What is done outside the database for a save, once it is known how that ended. */
type Callbacks = {
  /** Once all of it is saved. */
  committed: () => Promise<void>
  /** Once nothing of it is, for certain. */
  undone?: () => Promise<void>
}

const waiting = new WeakMap<BasePayload['db'], Map<string, Callbacks[]>>()

/** Has the adapter do what waits for a transaction when that ends. @returns what waits, by transaction */
const watched = ({ db, logger }: BasePayload): Map<string, Callbacks[]> => {
  const there = waiting.get(db)
  if (there) return there
  const callbacks = new Map<string, Callbacks[]>()
  waiting.set(db, callbacks)
  const [commit, rollback] = [db.commitTransaction.bind(db), db.rollbackTransaction.bind(db)]
  const end = async (id: string, how: keyof Callbacks) => {
    const due = callbacks.get(id) ?? []
    callbacks.delete(id)
    // How it ended is settled: what fails now is told to whoever runs the site, not to whoever saved.
    for (const one of due) await one[how]?.().catch((error) => logger.error(error))
  }
  db.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await commit(id)
    } catch (error) {
      // It may be saved all the same, and only the answer lost: what waits is settled by what the database has.
      callbacks.delete(id)
      throw error
    }
    await end(id, 'committed')
  }
  db.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await rollback(id)
    } finally {
      await end(id, 'undone')
    }
  }
  return callbacks
}

/**
 * Has something done when the transaction of a request has ended, before its answer is sent; at once without one.
 *
 * @param callbacks what fails in them is logged
 */
export const afterCommit = async ({ payload, transactionID }: PayloadRequest, callbacks: Callbacks): Promise<void> => {
  const id = await transactionID
  if (id === undefined || id === null) return callbacks.committed()
  const all = watched(payload)
  all.set(String(id), [...(all.get(String(id)) ?? []), callbacks])
}
