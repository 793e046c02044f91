const turns = new Map<string, Promise<unknown>>()

/**
 * Does things to one and the same, one after the other within this process: who comes second finds what the first left.
 *
 * @param of names what it is done to
 * @returns what `work` returns @throws what `work` throws
 */
export const inTurn = async <T>(of: string, work: () => Promise<T>): Promise<T> => {
  const before = turns.get(of) ?? Promise.resolve()
  const own = before.then(work, work)
  const settled = own.then(
    () => undefined,
    () => undefined,
  )
  turns.set(of, settled)
  try {
    return await own
  } finally {
    if (turns.get(of) === settled) turns.delete(of)
  }
}
