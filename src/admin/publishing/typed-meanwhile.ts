type Field = { value?: unknown; rows?: readonly { id?: string }[] }
type Fields = Readonly<Record<string, Field | undefined>>

/** A box that is emptied anew holds no more than one that nobody has touched. */
const held = (value: unknown): unknown => (value === '' ? null : (value ?? null))

const isSame = (one: unknown, other: unknown): boolean =>
  held(one) === held(other) || JSON.stringify(one) === JSON.stringify(other)

/** What is written for one save alone goes with it: emptied meanwhile, it is nothing typed. */
const ofOneSave: readonly string[] = ['reason']

const ownerOf = (path: string): string => path.split('.', 1)[0] ?? path

/**
 * Finds what was typed while a save was under way. A row that was added or moved gives many paths another meaning, so a
 * field with rows or groups is taken whole.
 *
 * @param sent the form's fields by path, as they were saved
 * @param now the same, just before the answer came
 * @returns the fields that the answer may not replace; empty where nothing was typed
 */
export const typedMeanwhile = <Kept extends Field>(
  sent: Fields,
  now: Readonly<Record<string, Kept>>,
): Record<string, Kept> => {
  const paths = new Set([...Object.keys(sent), ...Object.keys(now)])
  const changed = new Set(
    [...paths].filter((path) => !ofOneSave.includes(path) && !isSame(sent[path]?.value, now[path]?.value)).map(ownerOf),
  )
  return Object.fromEntries(Object.entries(now).filter(([path]) => changed.has(ownerOf(path))))
}
