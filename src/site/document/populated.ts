/** The document behind a relationship, or undefined when it is hidden from the public or not set. */
export const populated = <T extends { id: string }>(value: T | string | null | undefined): T | undefined =>
  value && typeof value === 'object' ? value : undefined

/** The documents behind a list of relationships that the public may see. */
export const allPopulated = <T extends { id: string }>(
  values: (T | string | null | undefined)[] | null | undefined,
): T[] => (values ?? []).flatMap((value) => populated(value) ?? [])
