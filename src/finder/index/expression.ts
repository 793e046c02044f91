/** One thing that a result has to say, in any of these ways; each a word or a phrase. */
export type Concept = {
  ways: string[]
  /** The one word that was typed, if it was that and not a phrase or the beginning of a word. */
  word?: string
  /** The words begin so. */
  beginning?: boolean
}

/** What was asked for: all of the concepts, and none of the others. */
export type Asked = { concepts: Concept[]; without: Concept[] }

/** As FTS5 takes a text for what it is, whatever stands in it (SQLite, FTS5 Extension, 3.1). */
const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`

const concept = ({ ways, beginning }: Concept): string =>
  `(${ways.map((way) => `${quoted(way)}${beginning ? ' *' : ''}`).join(' OR ')})`

const anyOf = (concepts: Concept[]): string => concepts.map(concept).join(' OR ')

/**
 * The query in FTS5's language; undefined when nothing is asked for, which everything answers.
 *
 * @param join whether a result says all of it, or some
 */
export const expression = ({ concepts, without }: Asked, join: 'AND' | 'OR' = 'AND'): string | undefined => {
  if (concepts.length === 0) return undefined
  const wanted = concepts.map(concept).join(` ${join} `)
  return without.length > 0 ? `(${wanted}) NOT (${anyOf(without)})` : wanted
}

/** What has any of the things that were not wanted; undefined if there are none. */
export const unwanted = ({ without }: Asked): string | undefined => (without.length > 0 ? anyOf(without) : undefined)

/** What says all of it in its title. */
export const inTitle = ({ concepts }: Asked): string => `{title} : (${concepts.map(concept).join(' AND ')})`
