import { orderOf, tidyNumber } from '@collections/agenda-items/numbers'
import { type Heading, headingAt, linesOf } from './lines'
import { beginsPrivatePart, excludesThePublic, withoutMark } from './private-part'
import { createResolutions, type ResolutionRead } from './read-resolutions'

/** A paragraph of the minutes, or the points of a list. */
export type Paragraph = { words: string } | { points: string[] }

export type MinutesRead = { minutes: Paragraph[]; resolutions: ResolutionRead[] }

const bullet = /^[•▪●◦*·–-]\s+(.+)$/

const add = (minutes: Paragraph[], line: string): void => {
  const point = bullet.exec(line)?.[1]
  const last = minutes.at(-1)
  if (!point) minutes.push({ words: line })
  else if (last && 'points' in last) last.points.push(point)
  else minutes.push({ points: [point] })
}

/** Reads what one item’s minutes say, and takes out of it what was resolved. */
export const readItem = (lines: string[]): MinutesRead => {
  const minutes: Paragraph[] = []
  const resolutions = createResolutions()
  for (const line of lines) {
    if (!line) continue
    const { isTaken, said } = resolutions.take(line)
    if (said) add(minutes, said)
    if (!isTaken) add(minutes, line)
  }
  return { minutes, resolutions: resolutions.found }
}

const wordsOf = (title: string): string[] => title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const sameTitle = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ')

/** Half of the longer words of the shorter title stand in the other. */
const alike = (one: string, other: string): boolean => {
  const [short = [], long = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  const telling = short.filter((word) => word.length > 3)
  const shared = telling.filter((word) => long.some((like) => like.slice(0, 5) === word.slice(0, 5)))
  return telling.length > 0 && shared.length * 2 >= telling.length
}

type Known = { id: string; number?: string | null; title?: string | null; exempt?: boolean | null }

/** A heading, and no sentence or point of a list. */
const looksLikeOne = ({ title, isMarked }: Heading): boolean =>
  !/[.;,:]$/.test(title) && wordsOf(title).length <= (isMarked ? 20 : 12)

/**
 * Splits the minutes of a meeting into those of its items.
 *
 * @param items of its agenda: a heading is one of theirs by its title, or by its number where no title fits
 * @returns what was found by the items' ids, and the headings that are no item's: what stands below those is left out, since it
 *   may be anybody's
 */
export const readMinutes = (text: string, items: Known[]): { found: Map<string, MinutesRead>; unknown: string[] } => {
  const lines = linesOf(text)
  const parts = new Map<string, string[]>()
  const unknown: string[] = []
  let item: Known | undefined
  /** Nothing that follows goes to an item until one is named. */
  let isNobodys = true
  /** The next point of a numbered list inside an item. */
  let point = 1

  const ofTitle = (title: string) => items.find((one) => one.title && sameTitle(one.title, title))
  const ofNumber = (number: string) => items.find((one) => one.number && tidyNumber(one.number) === number)

  /** @returns the item that a heading is of, `none` where it is of none, and `text` where it is no heading */
  const headed = (heading: Heading): Known | 'none' | 'text' => {
    const title = withoutMark(heading.title).title
    const same = ofTitle(title)
    if (same) return same
    const numbered = ofNumber(heading.number)
    if (numbered?.title && alike(numbered.title, title)) return numbered
    const isPoint = heading.number === String(point) && !isNobodys
    const isLater = !item || orderOf(heading.number) > orderOf(item.number)
    // What may be private goes to nobody rather than to the item above it.
    if (isPoint && !numbered?.exempt) return 'text'
    if (!isLater || !looksLikeOne(heading)) return 'text'
    return numbered ?? 'none'
  }

  const begin = (known: Known) => {
    item = known
    isNobodys = false
    point = 1
    if (!parts.has(known.id)) parts.set(known.id, [])
  }

  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string
    const byTitle = ofTitle(withoutMark(line).title)
    const heading = byTitle ? undefined : headingAt(lines, at)
    const head = byTitle ?? (heading && headed(heading))
    if (head === 'none' && heading) {
      unknown.push(`${heading.number} ${heading.title}`)
      isNobodys = true
    } else if (head && typeof head === 'object') begin(head)
    else if (!isNobodys && (beginsPrivatePart(line) || excludesThePublic(line))) {
      unknown.push(line)
      isNobodys = true
    } else if (item && !isNobodys) {
      if (heading?.number === String(point)) point += 1
      parts.get(item.id)?.push(line)
    }
    at = head && head !== 'text' && heading ? heading.next : at + 1
  }
  return { found: new Map([...parts].map(([id, own]) => [id, readItem(own)])), unknown }
}
