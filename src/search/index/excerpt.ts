import { markEnd, markStart } from './query'

/*
 * Words around what was found: a sentence of the text, never the end of one and the beginning of another. Each line
 * of an indexed text is a paragraph, a heading, a point of a list or a cell of a table.
 */

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' })

/** An excerpt is about so long; a sentence that is much longer is cut between words. In letters. */
const aboutLong = 200

/** Different words that are marked: one that stands there twice says no more. */
const telling = (text: string): number =>
  new Set(
    [...text.matchAll(new RegExp(`${markStart}([^${markEnd}]*)${markEnd}`, 'g'))].map(([, word]) =>
      word?.toLowerCase(),
    ),
  ).size

/** A paragraph says more than a heading or the cell of a table. */
const worth = (text: string): number => telling(text) + (/[.!?…]["”’)]*\s*$/.test(text) ? 0.5 : 0)

const best = (texts: string[]): number => {
  let place = -1
  for (const [at, text] of texts.entries())
    if (text.includes(markStart) && (place < 0 || worth(text) > worth(texts[place] as string))) place = at
  return place
}

/** A piece of a text whose first or last mark was cut through has the whole of it. */
const closed = (text: string): string => {
  const [start, end] = [text.indexOf(markStart), text.indexOf(markEnd)]
  const begun = end >= 0 && (start < 0 || end < start) ? markStart + text : text
  return begun.lastIndexOf(markStart) > begun.lastIndexOf(markEnd) ? begun + markEnd : begun
}

/** Around the first mark, from word to word. */
const cut = (sentence: string): string => {
  if (sentence.length <= aboutLong * 1.5) return closed(sentence)
  const mark = sentence.indexOf(markStart)
  const from = mark < aboutLong * 0.6 ? 0 : sentence.indexOf(' ', mark - aboutLong * 0.4) + 1
  const end = sentence.indexOf(' ', Math.max(from + aboutLong, sentence.indexOf(markEnd, mark)))
  const text = sentence.slice(from, end < 0 ? undefined : end)
  return `${from > 0 ? '…' : ''}${closed(text.trim())}${end < 0 ? '' : '…'}`
}

/** The sentence that says most of what was looked for, and the one behind it if there is room; undefined without a mark. */
export const excerptOf = (marked: string): string | undefined => {
  const lines = marked.split('\n').map((line) => line.trim())
  const line = lines[best(lines)]
  if (!line) return undefined
  const parts = [...sentences.segment(line)].map(({ segment }) => segment)
  const at = best(parts)
  if (at < 0) return cut(line)
  const [own = '', next] = parts.slice(at)
  const text = next && own.length + next.length <= aboutLong ? own + next : own
  return cut(text.trim())
}
