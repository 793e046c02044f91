import { formsIn } from './index/one-form'

/** A word or phrase that was typed, and where. */
export type Token = { text: string; phrase: boolean; not: boolean; beginning: boolean; from: number; to: number }

const pattern = /(-?)"([^"]*)"?|(\S+)/gu

/** Returns what was typed, with one kind of quotation mark and without what nobody sees or SQLite ends a text at. */
export const typedText = (typed: string): string =>
  typed
    .replace(/[“”„«»]/g, '"')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}]/gu, ' ')

/** Cuts what was typed into words, "phrases", -without and begin*. */
export const tokensOf = (typed: string): Token[] =>
  [...typed.matchAll(pattern)].map(({ 0: whole, 1: sign = '', 2: phrase, 3: word = '', index }): Token => {
    const place = { from: index, to: index + whole.length }
    if (phrase !== undefined)
      return { text: phrase.trim(), phrase: true, not: sign === '-', beginning: false, ...place }
    const text = word.replace(/^[-–−]+/, '')
    return {
      text: text.replace(/\*+$/, ''),
      phrase: false,
      not: text !== word,
      beginning: /\p{L}\*$/u.test(text),
      ...place,
    }
  })

type FormRun = { from: number; length: number; form: string }

/** Runs of tokens that are one thing with one form, the longest where two begin together or overlap. */
export const formRuns = (typed: string, tokens: Token[]): FormRun[] => {
  const runs: (FormRun & { to: number })[] = []
  const longest = formsIn(typed).sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const { from, to, form } of longest) {
    const first = tokens.findIndex((token) => token.to > from && token.from < to)
    const run = tokens.filter((token) => token.to > from && token.from < to)
    const isWhole = run.length > 0 && !run.some(({ phrase, not, beginning }) => phrase || not || beginning)
    if (!isWhole || runs.some((other) => other.from < first + run.length && first < other.to)) continue
    runs.push({ from: first, length: run.length, to: first + run.length, form })
  }
  return runs
}
