type Data = Record<string, unknown> | null | undefined

/** A value, and the row of the list in which it stands, if it stands in one. */
export type ValueInRow = { value: unknown; row?: Record<string, unknown> }

const walk = (value: unknown, [name, ...rest]: string[], row: ValueInRow['row']): ValueInRow[] => {
  if (Array.isArray(value)) return value.flatMap((one) => walk(one, name === undefined ? [] : [name, ...rest], one))
  return name === undefined ? [{ value, row }] : walk((value as Data)?.[name], rest, row)
}

/**
 * Returns every value at a path of a document: one for each row of the lists that the path leads through, and for
 * each item of a list at its end.
 *
 * @param path names with dots between them, such as `events.startsAt`
 */
export const valuesInRows = (document: unknown, path: string): ValueInRow[] =>
  walk(document, path.split('.'), undefined)

/** Returns every value at a path of a document, as {@link valuesInRows}; where nothing is set, undefined or null. */
export const valuesAt = (document: unknown, path: string): unknown[] =>
  valuesInRows(document, path).map(({ value }) => value)
