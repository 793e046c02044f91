import { acronymsIn, dateFormsIn, type Form, formsIn } from './one-form'
import type { Range } from './places'

/*
 * A text as the index holds it: as it is written, then behind a sign that is no letter the one form of each thing in
 * it that has one. What is found in a form is marked where the thing stands.
 */

const formsBehind = '\u0003'

/** Letters that mean something to the index itself, and nothing in a text: marks, what stands behind, acronyms. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for because they are.
const ofTheIndex = /[\u0001-\u0003\ue000]/g

/** The forms of a text in the order in which they stand behind it. */
const allForms = (text: string): Form[] => [...formsIn(text), ...acronymsIn(text), ...dateFormsIn(text)]

/**
 * @param names words by which it is known too, though they stand nowhere in it
 */
export const withForms = (given: string, names: string[] = []): string => {
  const text = given.replace(ofTheIndex, ' ')
  const forms = [...allForms(text).map(({ form }) => form), ...names]
  return forms.length > 0 ? `${text}\n${formsBehind} ${forms.join(' ')}` : text
}

/** A text of the index as it is written, without what stands behind it. */
export const asWritten = (stored: string): string => {
  const cut = stored.lastIndexOf(`\n${formsBehind} `)
  return cut < 0 ? stored : stored.slice(0, cut)
}

const marks = (text: string, ranges: Range[], start: string, end: string): string => {
  let marked = ''
  let at = 0
  for (const { from, to } of ranges.sort((a, b) => a.from - b.from || b.to - a.to)) {
    // Inside of one that is marked already.
    if (to <= at) continue
    const begin = Math.max(from, at)
    marked += text.slice(at, begin) + start + text.slice(begin, to) + end
    at = to
  }
  return marked + text.slice(at)
}

/**
 * A text as it is written, with what was found marked; what was found by its form, where that stands.
 *
 * @param stored the text as the index holds it
 * @param find says where a text has what was looked for
 */
export const markedAsWritten = (
  stored: string,
  find: (text: string) => Range[],
  start: string,
  end: string,
): string => {
  const text = asWritten(stored)
  const ranges = find(text)
  if (text.length === stored.length) return marks(text, ranges, start, end)
  const behind = stored.slice(text.length + 3)
  const foundBehind = find(behind)
  if (foundBehind.length === 0) return marks(text, ranges, start, end)
  const forms = allForms(text)
  const byForm = foundBehind.flatMap(({ from }) => forms[behind.slice(0, from).split(' ').length - 1] ?? [])
  return marks(text, [...ranges, ...byForm], start, end)
}
