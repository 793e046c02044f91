import { isBody } from '@collections/committees/called-in'

/** Begins a line of its own: "RESOLVED – that the Board:" in its many ways of writing. */
const begins =
  /^(?:it was )?(?:unanimously )?(?:(resolved|decided|penderfynwyd)\b|(RECOMMENDED|ARGYMHELLWYD)\b|((?:decision|agreed|recommended)\b(?=\s*[:–—-]?\s*that\b))|((?:decisions?|agreed)(?=\s*[:–—-]\s*(?:$|\(?(?:a|i|1)[).]\s|(?:noted|approved|agreed|recommended|referred|refused|deferred)\b))))(.*)$/i

/** Stands in a sentence: "On being put to the vote it was RESOLVED that …". */
const inside = /^(.{1,200}?)\b(?:RESOLVED|PENDERFYNWYD)\b(.*)$/

/** Says no more than who resolves. */
const onlyWho = /^(?:(?:and|accordingly|therefore),?\s+)*(?:(?:the\s+)?[\p{L} ]{2,60}|it was)?\s*$/iu

/** "unanimously", "(nem. con.)", "(5 votes for, 2 against)" and the sign behind it. */
const afterKeyword = /^\s*(?:(?:unanimously|nem\.? con\.?)(?![\p{L}])|\(([^()]{1,200})\))?\s*[:–—-]?\s*/iu

/** "RECOMMENDED TO COUNCIL – That …" */
const toWhom = /^\s*to\s+(?:the\s+)?([\p{L} ]{2,60}?)(?:\s*[:–—-]\s*|\s+(?=that\b))/iu

/** A line that opens resolutions. */
export type Opened = {
  /** What of the line stands in the minutes all the same: who spoke before it, how many voted. */
  said?: string
  rest: string
  recommends: boolean
  /** To whom it is recommended: "Council". */
  to?: string
}

const asName = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})(?!and\b|of\b|the\b)\p{L}/gu, (first) => first.toUpperCase())
    : name

const behind = (words: string, recommends: boolean, before?: string): Opened => {
  const [, name] = recommends ? (toWhom.exec(words) ?? []) : []
  const addressed = name ? words.replace(toWhom, '') : words
  const votes = afterKeyword.exec(addressed)?.[1]
  // How many voted, who dissented, what it is subject to: only that nobody did is said by the resolution itself.
  const said = before ?? (votes && !/^(?:unanimously|nem\.? con\.?)$/i.test(votes.trim()) ? votes : undefined)
  return { said, rest: addressed.replace(afterKeyword, ''), recommends, to: name && asName(name) }
}

/** Returns what a line opens; undefined if it opens no resolution. */
export const openedBy = (line: string): Opened | undefined => {
  const start = begins.exec(line)
  // In small letters it may be any sentence: "Recommended books …".
  if (start && (start[1] || start[3] || start[4] || /^[^a-z]*(?:RECOMMENDED|ARGYMHELLWYD)/.test(line)))
    return behind(start[5] ?? '', /^(?:recommended|argymhellwyd)/i.test(start[2] ?? start[3] ?? ''))
  const [, before = '', rest = ''] = inside.exec(line) ?? []
  return before ? behind(rest, false, onlyWho.test(before) ? undefined : line) : undefined
}

const thatWho = /^that(?:\s+(?:the\s+)?([\p{L} ]{2,60}?))?\s*(:?)$/iu

/**
 * Returns whether words only introduce what is resolved: "that", "that the Board", "that Members:". Of one resolution they are
 * a part of its sentence: "that the report be noted".
 */
export const onlyIntroduces = (words: string): boolean => {
  const [all, who, colon] = thatWho.exec(words) ?? []
  return all !== undefined && (!who || Boolean(colon) || isBody(who))
}

/** "that Members", which a list may follow: before that nobody knows. */
export const mayIntroduce = (words: string): boolean => {
  const [, who] = thatWho.exec(words) ?? []
  return Boolean(who) && !/\b(?:be|noted|approved|agreed|recommended|referred|refused|deferred)\b/i.test(words)
}
