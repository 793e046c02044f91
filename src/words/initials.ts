/** The first letters of the first and the last name, of a name in any script. */
export const initialsOf = (name: string | null | undefined): string => {
  const parts = (name ?? '').trim().split(/\s+/).filter(Boolean)
  const [first, last] = [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
  return [first, last]
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en-GB')
}
