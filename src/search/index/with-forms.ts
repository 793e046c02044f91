import { acronymsIn, type Form, formsIn } from './one-form'

/*
 * A text as the index holds it: as it is written, then behind a sign that is no letter the one form of each thing in
 * it that has one. What is found in a form is marked where the thing stands.
 */

const formsBehind = '\u0003'

/** Letters that mean something to the index itself, and nothing in a text: marks, what stands behind, acronyms. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for because they are.
const ofTheIndex = /[\u0001-\u0003\ue000]/g

/** The forms of a text in the order in which they stand behind it. */
const allForms = (text: string): Form[] => [...formsIn(text), ...acronymsIn(text)]

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

type Range = { from: number; to: number }

/** A text without marks, and where they were. */
const withoutMarks = (marked: string, start: string, end: string): { text: string; ranges: Range[] } => {
  let text = ''
  const ranges: Range[] = []
  for (const piece of marked.split(start)) {
    const [inside = '', ...rest] = piece.split(end)
    if (rest.length > 0) ranges.push({ from: text.length, to: text.length + inside.length })
    text += inside + rest.join('')
  }
  return { text, ranges }
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

/** A marked text as it is written, with what was found by its form marked where it stands. */
export const formsMarked = (stored: string, start: string, end: string): string => {
  const cut = stored.lastIndexOf(`\n${formsBehind} `)
  if (cut < 0) return stored
  const behind = stored.slice(cut + 3)
  if (!behind.includes(start)) return stored.slice(0, cut)
  const { text, ranges } = withoutMarks(stored.slice(0, cut), start, end)
  const forms = allForms(text)
  const found = behind
    .split(' ')
    .flatMap((word, n): Range[] => (word.includes(start) ? (forms[n] ?? []) : []) as Range[])
  return marks(text, [...ranges, ...found], start, end)
}
