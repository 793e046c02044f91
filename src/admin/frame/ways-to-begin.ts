import type { TypeDefinition } from '@collections/definition'
import { definitions } from '@collections/definitions'
import { mayPublish, mayWrite } from '@/publishing/roles'

type Person = Parameters<typeof mayWrite>[0]

/** A document that somebody may begin: in words, and where. */
export type WayToBegin = { words: string; href: string }

type Way = NonNullable<TypeDefinition['begin']>[number]

const addressFor = (person: Person, slug: string, { quick, query }: Way): string => {
  if (quick && mayPublish(person, slug)) return quick
  return `/admin/collections/${slug}/create${query ? `?${query}` : ''}`
}

/**
 * Returns what this person may begin of one type, the most usual first.
 *
 * @param person who is signed in; nobody may begin anything
 */
export const waysToBeginOf = (person: Person, { slug, begin = [] }: TypeDefinition): WayToBegin[] =>
  mayWrite(person, slug) ? begin.map((way) => ({ words: way.words, href: addressFor(person, slug, way) })) : []

/** Returns what this person may begin, of every type. */
export const waysToBegin = (person: Person): WayToBegin[] =>
  definitions.flatMap((definition) => waysToBeginOf(person, definition))

/** Returns the most usual of each type, for who has little time. */
export const usualWaysToBegin = (person: Person): WayToBegin[] =>
  definitions.flatMap((definition) => waysToBeginOf(person, definition).slice(0, 1))
