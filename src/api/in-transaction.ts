import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does several things to the database as one: all of them are there afterwards, or none. Within a transaction that is under way,
 * they belong to that.
 *
 * @returns what `work` returns @throws what `work` throws, once nothing of it is left
 */
export const inTransaction = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
