/** Who has a document open, and until when that is taken to be so. */
type Visitor = { name: string; until: number }

/** A form says that it is still open every ten seconds; one that is not heard of for so long is taken to be closed. In milliseconds. */
const heardWithin = 25_000

/** Documents that nobody has looked at for long are forgotten once there are so many. */
const mostKept = 1000

/*
 * Kept in memory alone: it is true for seconds, and costs no query. Where several servers answer for a site, each knows
 * those who asked it.
 */
const open = new Map<string, Map<string, Visitor>>()

const keyOf = (type: string, id: string): string => `${type}/${id}`

const forgetOld = (now: number): void => {
  for (const [key, visitors] of open) {
    for (const [person, { until }] of visitors) if (until <= now) visitors.delete(person)
    if (visitors.size === 0) open.delete(key)
  }
}

type Person = { id: string; name: string }

/**
 * Notes that somebody has a document open.
 *
 * @param now in milliseconds
 */
export const noteHere = (type: string, id: string, person: Person, now: number): void => {
  if (open.size >= mostKept) forgetOld(now)
  const key = keyOf(type, id)
  const visitors = open.get(key) ?? new Map<string, Visitor>()
  open.set(key, visitors.set(person.id, { name: person.name, until: now + heardWithin }))
}

/** Forgets that somebody had it open. */
export const noteGone = (type: string, id: string, person: string): void => {
  open.get(keyOf(type, id))?.delete(person)
}

/** The names of everybody else who has a document open, in the order of the alphabet. */
export const othersHere = (type: string, id: string, person: string, now: number): string[] =>
  [...(open.get(keyOf(type, id)) ?? [])]
    .filter(([one, { until }]) => one !== person && until > now)
    .map(([, { name }]) => name)
    .sort((a, b) => a.localeCompare(b, 'en-GB'))
