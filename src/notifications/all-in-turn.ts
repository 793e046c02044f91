/**
 * Does something for each, one after the other. One that fails keeps none of the others from being done.
 *
 * @throws {unknown} what the first that failed threw, once all were tried
 */
export const allInTurn = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const problems: unknown[] = []
  for (const item of items) await work(item).catch((error: unknown) => problems.push(error))
  if (problems.length > 0) throw problems[0]
}
