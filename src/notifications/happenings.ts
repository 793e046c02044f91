import type { Happening, TypeDefinition } from '@collections/definition'
import { type ContentTypeSlug, definitionIfAny } from '@collections/definitions'
import type { Mailing } from '@/payload-types'
import { isLive } from '@/publishing/live'
import { stateOf } from '@/publishing/states/state'
import { valuesAt, valuesInRows } from '@/publishing/values-at'
import type { Version } from '@/publishing/version'
import { hasContent } from '@/rich-text/has-content'
import type { RichText } from '@/rich-text/state'
import { isoDate } from '@/words/iso-date'

/** Something that has happened to a document, as those who follow it are told. */
export type Happened = {
  happening: Happening
  /** From when readers see it, in ISO 8601. */
  at: string
  note?: string
  /** The row that says so, where it stands in rows. */
  row?: string
}

export const happeningsOf = (type: string): readonly Happening[] => definitionIfAny(type)?.happenings ?? []

/** What a mailing tells those who follow the very document that it is about; undefined of one that tells of something else. */
export const happeningOf = ({ key, contentType }: Pick<Mailing, 'key' | 'contentType'>): Happening | undefined =>
  happeningsOf(contentType ?? '').find(({ name }) => key.startsWith(`${name}:${contentType}:`))

/** The dates by which something happens by itself. */
export const datesOf = ({ when }: Happening): string[] =>
  typeof when === 'object' && 'date' in when ? [when.date, when.notBefore ?? []].flat() : []

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined)

/** What has happened to a version by its dates, by a moment. */
export const happenedBy = (version: Version, happening: Happening, now: Date): Happened[] => {
  const { when, note } = happening
  if (typeof when !== 'object' || !('date' in when)) return []
  const after = when.notBefore && isoDate(version[when.notBefore])
  if (when.notBefore && !after) return []
  return valuesInRows(version, when.date).flatMap(({ value, row }) => {
    const date = isoDate(value)
    const at = date && after && after > date ? after : date
    if (!at || new Date(at) > now) return []
    const said = note && textOf(row ? row[note] : valuesAt(version, note)[0])
    return [{ happening, at, note: said || undefined, row: row && String(row.id) }]
  })
}

const isFilled = (version: Version, path: string): boolean => {
  const [value] = valuesAt(version, path)
  return typeof value === 'object' && value !== null && 'root' in value
    ? hasContent(value as RichText)
    : Boolean(textOf(value))
}

/** Filled, and nothing hides it. */
const isSeen = (version: Version, { filled, hiddenIf }: { filled: string; hiddenIf?: string }): boolean =>
  isFilled(version, filled) && !(hiddenIf && version[hiddenIf])

type Lived = Pick<TypeDefinition<ContentTypeSlug>, 'lifetime' | 'isAnnounced' | 'happenings'>

/** Returns whether readers have the page of a version at a moment, and nothing on it says that it is over. */
export const isOnPage = (version: Version, { lifetime, isAnnounced }: Lived, now: Date): boolean => {
  const state = stateOf(version, lifetime, now)
  return state === 'live' || (state === 'scheduled' && Boolean(isAnnounced))
}

/** As it stands in the name of a mailing. */
const lengthOfTime = new Date(0).toISOString().length

/**
 * Returns what a version still says of what a mailing tells, with its words as they are now; undefined when it does not say it
 * any more, or hides it.
 */
export const stillSaid = (
  version: Version,
  happening: Happening,
  { key, contentType, documentId }: Pick<Mailing, 'key' | 'contentType' | 'documentId'>,
  now: Date,
): Pick<Happened, 'note'> | undefined => {
  const { when, name } = happening
  if (when === 'ended early') return {}
  if ('filled' in when) return isSeen(version, when) ? {} : undefined
  const rest = key.slice(`${name}:${contentType}:${documentId}:`.length)
  const [at, row] = [rest.slice(0, lengthOfTime), rest.slice(lengthOfTime + 1)]
  return happenedBy(version, happening, now).find((one) => !one.row || (row ? one.row === row : one.at === at))
}

/** What a save that put one version in place of another did by that alone. */
const doneBySave = (before: Version, after: Version, happening: Happening, lived: Lived, now: Date): Happened[] => {
  const { when } = happening
  const at = now.toISOString()
  if (when === 'ended early') {
    const isEnded = isLive(before, lived.lifetime, now) && stateOf(after, lived.lifetime, now) === 'expired'
    return isEnded ? [{ happening, at }] : []
  }
  if ('date' in when) return []
  const isWithAnother = when.notWith && isoDate(before[when.notWith]) !== isoDate(after[when.notWith])
  return !isWithAnother && isSeen(after, when) && !isSeen(before, when) ? [{ happening, at }] : []
}

/** What had happened by dates with one version and not with the one before it. */
const newIn = (before: Version, after: Version, happening: Happening, now: Date): Happened[] => {
  const known = happenedBy(before, happening, now)
  const rows = datesOf(happening).flatMap((path) => valuesInRows(after, path).map(({ row }) => row && String(row.id)))
  // Whoever sends all rows anew gives them other ids: each that is gone stands for one of the same time.
  const gone = known.filter(({ row }) => row && !rows.includes(row))
  return happenedBy(after, happening, now).filter(({ row, at }) => {
    if (known.some((one) => !row || one.row === row)) return false
    const same = gone.findIndex((one) => one.at === at)
    if (same >= 0) gone.splice(same, 1)
    return same < 0
  })
}

/**
 * Returns what happened to a document by a save: what readers of the version before it did not know.
 *
 * @param before what readers had; nothing has happened to what they did not have
 * @param now the moment of the save
 */
export const happenedInSave = (before: Version, after: Version, lived: Lived, now: Date): Happened[] => {
  if (!isOnPage(before, lived, now)) return []
  return (lived.happenings ?? []).flatMap((happening) => [
    ...newIn(before, after, happening, now),
    ...doneBySave(before, after, happening, lived, now),
  ])
}

/** Returns what happened to a document by itself, after one moment and not after another. */
export const happenedBetween = (version: Version, lived: Lived, since: Date, now: Date): Happened[] =>
  (lived.happenings ?? [])
    .flatMap((happening) => happenedBy(version, happening, now))
    .filter(({ at }) => {
      const time = new Date(at)
      // A page that went live with it told it from the beginning.
      return time > since && isOnPage(version, lived, new Date(time.getTime() - 1))
    })
