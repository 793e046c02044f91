import { sentencesOf } from '@/writing/reading/sentences'
import { diffOf } from './diff'
import type { ShownField } from './shown-fields'

/*
 * Says what changed between two texts, in a few words: "1 sentence added, 1 figure changed".
 */

type Counts = { added: number; removed: number; changed: number; figures: number }

const withoutFigures = (sentence: string): string => sentence.replace(/\d[\d.,]*/g, '#')
const figuresIn = (sentence: string): string[] => sentence.match(/\d[\d.,]*\d|\d/g) ?? []

/** One sentence in the place of another. */
const countChange = (counts: Counts, before: string, after: string): void => {
  if (withoutFigures(before) !== withoutFigures(after)) {
    counts.changed += 1
    return
  }
  const now = figuresIn(after)
  counts.figures += Math.max(figuresIn(before).filter((figure, n) => figure !== now[n]).length, 1)
}

const countSentences = (before: string[], after: string[]): Counts => {
  const counts: Counts = { added: 0, removed: 0, changed: 0, figures: 0 }
  let [removed, added]: [string[], string[]] = [[], []]
  const flush = () => {
    const both = Math.min(removed.length, added.length)
    for (let n = 0; n < both; n += 1) countChange(counts, removed[n] as string, added[n] as string)
    counts.removed += removed.length - both
    counts.added += added.length - both
    ;[removed, added] = [[], []]
  }
  for (const { kind, value } of diffOf(before, after)) {
    if (kind === 'same') flush()
    else if (kind === 'removed') removed.push(value)
    else added.push(value)
  }
  flush()
  return counts
}

const some = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`

const inList = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const lower = (label: string): string => `${label[0]?.toLowerCase()}${label.slice(1)}`

const differs = (before: ShownField | undefined, after: ShownField): boolean =>
  (before?.paragraphs ?? []).join('\n') !== after.paragraphs.join('\n')

/** Names of more fields than these say less than their number. */
const namedFields = 3

/**
 * Returns what one version changes in another.
 *
 * @returns nothing if readers would see no difference
 */
export const inNumbers = (before: ShownField[], after: ShownField[]): string | undefined => {
  const old = new Map(before.map((field) => [field.name, field]))
  const changed = after.filter((field) => differs(old.get(field.name), field))
  const sentences = (fields: ShownField[]) => fields.flatMap(({ paragraphs }) => paragraphs.flatMap(sentencesOf))
  const texts = changed.filter(({ isText }) => isText)
  const counts = countSentences(
    sentences(texts.map(({ name }) => old.get(name)).filter((one) => one !== undefined)),
    sentences(texts),
  )
  const fields = changed.filter(({ isText }) => !isText).map(({ label }) => lower(label))
  const parts = [
    counts.added > 0 && `${some(counts.added, 'sentence')} added`,
    counts.removed > 0 && `${some(counts.removed, 'sentence')} removed`,
    counts.changed > 0 && `${some(counts.changed, 'sentence')} changed`,
    counts.figures > 0 && `${some(counts.figures, 'figure')} changed`,
    fields.length > 0 && `${fields.length > namedFields ? some(fields.length, 'field') : inList(fields)} changed`,
  ].filter(Boolean)
  return parts.join(', ') || undefined
}
