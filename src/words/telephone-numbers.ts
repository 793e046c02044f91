/*
 * Telephone numbers as people type them, among other words: hours, extensions, a second number. The library of the
 * field, libphonenumber, takes "9" of "9am" for an extension and knows neither short numbers nor relay prefixes.
 */

export type TelephoneNumber = {
  /** Says where it stands in the text: from its first letter to after its last. */
  start: number
  end: number
  /** Says what to dial, with `tel:` before it (RFC 3966). */
  href: string
}

type Group = { digits: string; start: number; end: number }

/** Matches what stands between two groups of one number: "01632 960 123", "(01632) 960123", "01632-960-123". */
const withinNumber = /^(?:[\s.()‐‑–-]{1,4}|\s?\/\s?)$/

/** Matches what follows a time, or how long somebody answers. */
const isClock =
  /^(?:\s?(?:[ap]\.?m\b|hours?\b|hrs?\b|h\b|days?\b|weeks?\b|noon\b|o[’']clock)|:\d|\.\d\d\s?[ap]m|[a-z])/i
const isRange = /^\s?[–-]\s?(?:\d{1,2}(?::\d\d|\.\d\d)?\s?(?:[ap]\.?m\b|$|\D)|\d{4}(?!\d))/i

/** A group that is no part of a number: "9" of "9am". What a number needs, or more figures than a clock has, is none. */
const isTime = (text: string, { digits, end }: Group, isNeeded: boolean): boolean => {
  if (digits.length > 4 || (isNeeded && digits.length > 2)) return false
  const follows = text.slice(end)
  return isClock.test(follows) || isRange.test(follows)
}

/** What says of a number what it is stands beside it: no long text is gone through for each of its figures. In letters. */
const nearby = 40

/** The end of what stands before a place. */
const justBefore = (text: string, place: number): string => text.slice(Math.max(0, place - nearby), place)

/** Words behind which stands what to dial once somebody has answered, or no number at all. */
const notDialled = /(?:(?:\b|(?<=\d))(?:ext(?:ension|n)?|x|option|opt|press|choose|room|fax ref)[\s.:]*|#\s?)$/i

/** Police, power cuts, the NHS, emergencies, coronavirus, banks; helplines and directories (Ofcom's National Telephone Numbering Plan). */
const short = /^(?:10[15]|11[129]|159|999|11[68]\d{3})$/
const helpline = /^11[68]\d{3}$/

/** National numbers that are shorter than all others: Childline's, and what once were those of the NHS and of Samaritans. */
const shorter = new Set(['08001111', '08454647', '0845464'])

const groupsIn = (text: string): Group[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ digits, start: index, end: index + digits.length }))

/** Returns whether digits are as many as a whole number has, with its zero or its country's code. */
const isWhole = (digits: string, isAbroad: boolean): boolean => {
  if (!isAbroad) return /^0\d{8,10}$/.test(digits) || shorter.has(digits)
  return digits.startsWith('44') ? /^44\d{9,10}$/.test(digits) : digits.length >= 8 && digits.length <= 15
}

const mostDigits = (digits: string, isAbroad: boolean): number => {
  if (!isAbroad) return 11
  return digits.startsWith('44') ? 12 : 15
}

/** The zero that is dialled within a country alone: "+44 (0)1632". */
const isTrunkZero = (text: string, { digits, start, end }: Group): boolean =>
  digits === '0' && text[start - 1] === '(' && text[end] === ')'

/** Matches what stands before the number of a file: "2026/0123". */
const ofYear = /\b(?:19|20)\d\d\/$/

type Begun = { digits: string; isAbroad: boolean }

/** Returns what the first group of a number says of it; undefined for a group that none begins with. */
const begun = (text: string, groups: Group[], at: number): Begun | undefined => {
  const group = groups[at] as Group
  const next = groups[at + 1]
  if (ofYear.test(justBefore(text, group.start))) return undefined
  if (/\+\s?\(?$/.test(justBefore(text, group.start)))
    return { digits: group.digits.replace(/^440/, '44'), isAbroad: true }
  if (group.digits.startsWith('00')) return { digits: group.digits.slice(2).replace(/^440/, '44'), isAbroad: true }
  if (group.digits.startsWith('0')) return { digits: group.digits, isAbroad: false }
  const hasTrunkZero = next && isTrunkZero(text, next)
  return group.digits === '44' && hasTrunkZero ? { digits: '44', isAbroad: true } : undefined
}

type NumberRead = { last: number; digits: string; isAbroad: boolean }

/** The number that may begin with each group. */
type Reads = (NumberRead | undefined)[]

/** Figures before a number, of a file say, are no part of it: "0123 01632 960123". */
const isOneByItself = (groups: Group[], at: number, reads: Reads): boolean => {
  const read = reads[at]
  return /^0\d{2,}$/.test(groups[at]?.digits ?? '') && read !== undefined && !read.isAbroad && read.digits.length > 9
}

/** Words that are counted stand behind a count: "2 miles". What says when or why to ring is none of them. */
const isCount =
  /^\s(?!(?:a|all|an|and|any|as|at|before|between|but|by|during|each|every|for|from|if|in|is|now|on|only|or|our|so|that|the|then|to|today|tomorrow|until|when|while|who|with|you|your)\b)\p{Ll}/u

/** The last of all figures of a number as long as nearly all are; behind an hour or a choice there is another. */
const completes = (text: string, { start, end }: Group, digits: string, isAbroad: boolean): boolean =>
  !(/\s$/.test(justBefore(text, start)) && isCount.test(text.slice(end, end + nearby))) &&
  digits.length === (isAbroad ? 12 : 11) &&
  (!isAbroad || digits.startsWith('44')) &&
  !/^\s*(?:[,/&–-]|to\b|or\b|and\b|till\b|until\b)?\s*\d/i.test(text.slice(end))

/** Reads on from a group for as long as what follows can be of the same number, and keeps the longest that is whole. */
const readFrom = (text: string, groups: Group[], at: number, later: Reads): NumberRead | undefined => {
  const first = begun(text, groups, at)
  if (!first) return undefined
  const { isAbroad } = first
  let digits = first.digits
  let found: NumberRead | undefined = isWhole(digits, isAbroad) ? { last: at, digits, isAbroad } : undefined
  for (let next = at + 1; next < groups.length; next += 1) {
    const [before, group] = [groups[next - 1] as Group, groups[next] as Group]
    const between = text.slice(before.end, group.start)
    if (!withinNumber.test(between) || (between.includes('/') && digits.length > 5)) break
    if (isTime(text, group, !found)) break
    if (!found && !isAbroad && isOneByItself(groups, next, later)) break
    if (isAbroad && isTrunkZero(text, group)) continue
    const more = isAbroad && digits === '44' ? group.digits.replace(/^0/, '') : group.digits
    if (digits.length + more.length > mostDigits(digits + more, isAbroad)) break
    digits += more
    // A single digit at the end is an hour or a choice, unless it makes the number as long as nearly all are.
    const isPart = group.digits.length > 1 || completes(text, group, digits, isAbroad)
    if (isWhole(digits, isAbroad) && isPart) found = { last: next, digits, isAbroad }
  }
  return found
}

/** "(01632) 960123" is linked with its bracket. */
const startOf = (text: string, { start, end }: Group, last: number): number => {
  const before = /\(?(?:\+\s?)?\(?$/.exec(justBefore(text, start))?.[0] ?? ''
  const closes = text.slice(end, last).includes(')')
  return start - (closes ? before : before.replace(/^\(/, '')).length
}

const relay = /^1800[12]$/
const afterRelay = /^[\s,.:+()-]*(?:(?:and\s)?then|followed by|before|plus)?[\s,:+()-]*$/i

/** A text relay service is dialled before the number: "18001 01632 960123" (Relay UK). */
const throughRelay = ({ digits, isAbroad }: NumberRead): string => (isAbroad ? `0${digits.replace(/^44/, '')}` : digits)

/** "01632 960123 / 960124": the second has the beginning of the first. */
const isSecond = (text: string, before: Group, group: Group): boolean => {
  const between = text.slice(before.end, group.start)
  const least = /^\s?\/\s?$/.test(between) ? 3 : 5
  return (
    /^\s?(?:\/|,|&|;|or|and)\s?$/i.test(between) &&
    group.digits.length >= least &&
    group.digits.length < 9 &&
    !group.digits.startsWith('0') &&
    !isTime(text, group, false)
  )
}

/** A short number, in one group or two: "116 123". */
const shortNumber = (text: string, groups: Group[], at: number): TelephoneNumber | undefined => {
  const { digits, start, end } = groups[at] as Group
  const next = groups[at + 1]
  const joined = next && text.slice(end, next.start) === ' ' ? digits + next.digits : ''
  const isTwo = next && helpline.test(joined)
  if (!isTwo && !short.test(digits)) return undefined
  const last = isTwo ? next.end : end
  const follows = text.slice(last)
  if (/\d\s?$/.test(justBefore(text, start)) || /^\s?\d/.test(follows) || isClock.test(follows)) return undefined
  return { start, end: last, href: `tel:${isTwo ? joined : digits}` }
}

/** After another number a short one is told by what stands around it: "111 High Street" is none. */
const isNamedAfter = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:[,;/&(:]|\b(?:or|and|call|ring|dial|text|emergenc(?:y|ies)|police|nhs))\s*$/i.test(justBefore(text, start)) &&
  /^\s*(?:$|[,;.()/–-]|(?:for|in|if|or|and|at|free|to|when)\b)/i.test(text.slice(end))

/** "ext 101 or 111": what is one of several extensions. */
const isOfExtension = (text: string, before: Group | undefined, group: Group): boolean =>
  before?.digits.length === group.digits.length &&
  /^\s*(?:,|\/|or|and|,\s*or)\s*$/i.test(text.slice(before.end, group.start))

/** Read from the end: where a number ends depends on what may begin behind it. */
const allReads = (text: string, groups: Group[]): Reads => {
  const reads: Reads = []
  for (let at = groups.length - 1; at >= 0; at -= 1) reads[at] = readFrom(text, groups, at, reads)
  return reads
}

/** A text that is one number and nothing else, of whatever country or place. */
const wholeText = (text: string): TelephoneNumber[] => {
  const start = text.search(/[\d+(]/)
  const [words = ''] = /^[\d\s+().‐‑–-]*/.exec(text.slice(start)) ?? []
  const digits = words.replace(/\D/g, '')
  const isAlone =
    start >= 0 && /^(?:[a-z]+\.?\s?:?\s*)?$/i.test(text.slice(0, start)) && words.length === text.length - start
  if (!isAlone || notDialled.test(text.slice(0, start))) return []
  if (digits.length < 3 || digits.length > 8 || digits.startsWith('0') || relay.test(digits)) return []
  return [{ start, end: start + words.trimEnd().length, href: `tel:${digits}` }]
}

/**
 * The telephone numbers in a text, each as far as it is a number. Hours, extensions and words around it are no part
 * of it; the second of two that share a beginning is dialled with it.
 *
 * @param text one line, as somebody typed it
 * @returns in their order; none for a text without a number that can be dialled
 */
export const telephoneNumbers = (text: string): TelephoneNumber[] => {
  const groups = groupsIn(text)
  const reads = allReads(text, groups)
  const found: TelephoneNumber[] = []
  let relayed: Group | undefined
  let extension: Group | undefined
  let before: { group: Group; digits: string; sign: string } | undefined
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as Group
    const isDialled = !notDialled.test(justBefore(text, group.start))
    const read = isDialled ? reads[at] : undefined
    if (read) {
      const last = groups[read.last] as Group
      const isRelayed = relayed && afterRelay.test(text.slice(relayed.end, group.start))
      const sign = read.isAbroad ? '+' : ''
      const href = isRelayed ? `tel:${relayed?.digits}${throughRelay(read)}` : `tel:${sign}${read.digits}`
      found.push({ start: isRelayed && relayed ? relayed.start : startOf(text, group, last.end), end: last.end, href })
      before = { group: last, digits: read.digits, sign }
      at = read.last
    } else if (before && isSecond(text, before.group, group)) {
      const digits = before.digits.slice(0, -group.digits.length) + group.digits
      found.push({ start: group.start, end: group.end, href: `tel:${before.sign}${digits}` })
      before = { ...before, group }
    } else if (isDialled && !isOfExtension(text, extension, group)) {
      const number = shortNumber(text, groups, at)
      if (number && (found.length === 0 || isNamedAfter(text, number))) found.push(number)
    }
    const isOfOther = !read && isOfExtension(text, extension, group)
    extension = isDialled && !isOfOther ? undefined : group
    relayed = relay.test(group.digits) ? group : undefined
  }
  return found.length > 0 ? found : wholeText(text)
}

/**
 * A text in pieces, of which those that are telephone numbers say what to dial. Together they are the whole text,
 * as it was typed.
 */
export const telephoneParts = (text: string): { text: string; href?: string }[] => {
  const parts: { text: string; href?: string }[] = []
  let at = 0
  for (const { start, end, href } of telephoneNumbers(text)) {
    if (start > at) parts.push({ text: text.slice(at, start) })
    parts.push({ text: text.slice(start, end), href })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}
