/**
 * Returns whether something can be an id, as either database makes them; MongoDB fails with a list that holds anything
 * else.
 */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/.test(value)

/** The id behind a relationship, populated or not; undefined when it is not set. */
export const idOf = (value: unknown): string | undefined => {
  const id = value && typeof value === 'object' ? (value as { id?: unknown }).id : value
  return id ? String(id) : undefined
}

/** The ids behind a list of relationships. */
export const idsOf = (values: unknown): string[] =>
  (Array.isArray(values) ? values : []).flatMap((value) => idOf(value) ?? [])

/** Returns whether somebody is named among a document's authors. */
export const isAuthorOf = (
  user: { id: string | number } | null | undefined,
  document: Record<string, unknown>,
): boolean => Boolean(user) && idsOf(document.authors).includes(String(user?.id))
