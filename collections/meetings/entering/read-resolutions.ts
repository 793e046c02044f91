import { isClause } from '@collections/agenda-items/said-in-words'
import { verbs } from '@collections/agenda-items/verbs'
import { mayIntroduce, onlyIntroduces, openedBy } from './resolution-opening'

type Verb = (typeof verbs)[number]['value']

export type ResolutionRead = { letter?: string; verb: Verb; text: string }

/** "a) noted …", "(b) approved …", "c. …", "ii) …", "1. …" */
const lettered = /^\(?([a-z]|[ivx]{1,5}|\d{1,2})[).]\s+(.+)$/i

/** "• the report be noted" */
const bulleted = /^[•▪●◦*·–-]\s+(.+)$/

/** A mark that may begin a point in the middle of a line. */
const mark = /(?:^|\s)\(?([a-z]|[ivx]{1,5}|\d{1,2})[).]\s/gi

const verbAt = (words: string): Verb | undefined =>
  verbs.find(({ value }) => value !== 'other' && new RegExp(`^${value}\\b`, 'i').test(words))?.value

/** "to approve the plan" */
const infinitives: [RegExp, Verb][] = [
  [/^to\s+note\b\s*/i, 'noted'],
  [/^to\s+approve\b\s*/i, 'approved'],
  [/^to\s+agree\b\s*/i, 'agreed'],
  [/^to\s+recommend\b\s*/i, 'recommended'],
  [/^to\s+refer\b\s*/i, 'referred'],
  [/^to\s+refuse\b\s*/i, 'refused'],
  [/^to\s+defer\b\s*/i, 'deferred'],
]

/** Who did it, before the verb: "that the Board". */
const subject =
  /^(?:that\s+)?(?:the\s+[\p{L} ]{2,60}?\s+)?(?<!\b(?:be|been|was|were|is|are)\s)(?=(?:noted|approved|agreed|recommended|referred|refused|deferred)\b)/iu

type Recommends = { to?: string }

/** "approved the plan; and" as its verb and what follows it. */
const resolution = (words: string, letter?: string, recommends?: Recommends): ResolutionRead => {
  const text = words.replace(/[;,]?\s*(?:\band)?\s*$/i, '').trim()
  if (recommends) {
    const what = text.replace(/^That\b/, 'that')
    return { letter, verb: 'recommended', text: recommends.to ? `to ${recommends.to} ${what}` : what }
  }
  const infinitive = infinitives.find(([pattern]) => pattern.test(text))
  if (infinitive) return { letter, verb: infinitive[1], text: text.replace(infinitive[0], '') || text }
  const bare = text.replace(subject, '')
  const who = text.slice(0, text.length - bare.length)
  // "that the plan approved in March be withdrawn" approves nothing, and "that the Board not approved" neither.
  const isOther =
    /\b(?:not|neither|nor|never|no)\b/i.test(who) || (/\bthe\b/i.test(who) && !/\bthat\b/i.test(bare) && isClause(bare))
  const verb = isOther ? undefined : verbAt(bare)
  return verb
    ? { letter, verb, text: bare.slice(verb.length).replace(/^[\s:]+/, '') || bare }
    : { letter, verb: 'other', text }
}

const numerals = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

const counts = {
  letter: (n: number) => String.fromCharCode(97 + n),
  numeral: (n: number) => numerals[n] ?? '',
  number: (n: number) => String(n + 1),
}

type Count = { by: keyof typeof counts; next: number }

const isNext = (count: Count, token: string): boolean => counts[count.by](count.next) === token

const startedBy = (token: string): Count | undefined => {
  const by = (['letter', 'numeral', 'number'] as const).find((one) => counts[one](0) === token)
  return by && { by, next: 1 }
}

/** Several may stand on one line: "that the Board: a) noted …; b) approved …" as what introduces them, and each. */
const pointsOf = (line: string): string[] => {
  const [first, ...others] = [...line.matchAll(mark)]
  const count = first && startedBy((first[1] ?? '').toLowerCase())
  if (!first || !count) return [line]
  const at = [first.index]
  for (const { 1: token = '', index } of others)
    if (isNext({ ...count, next: at.length }, token.toLowerCase())) at.push(index)
  const before = line.slice(0, first.index).trim()
  // A number in a sentence begins no list: "that the report in section 1. be noted".
  if (before && at.length === 1 && !/[:–—-]$/.test(before) && !onlyIntroduces(before)) return [line]
  return [before, ...at.map((from, n) => line.slice(from, at[n + 1]).trim())].filter(Boolean)
}

/**
 * Collects the resolutions of an item, line by line: those with letters, which may have comments between them and points of
 * their own below them, and those without.
 */
export const createResolutions = () => {
  const found: ResolutionRead[] = []
  let top: Count | undefined
  let below: Count | undefined
  let isOpen = false
  /** "RESOLVED –" stood alone: what it was comes next. */
  let isAwaited = false
  let recommends: Recommends | undefined
  /** A list of points without letters. */
  let hasBullets = false
  /** What stands last may only have introduced what comes now. */
  let isUnsure = false

  const push = (words: string, letter?: string) => {
    // A second round of letters goes on with the first.
    const isTaken = letter !== undefined && found.some((one) => one.letter === letter)
    found.push(resolution(words, isTaken ? undefined : letter, recommends))
    isAwaited = false
    isUnsure = false
  }

  const goOn = (words: string, between = ' ') => {
    const last = found.at(-1)
    if (last) last.text = `${last.text}${between}${words}`
  }

  const takeBullet = (line: string): boolean => {
    const words = bulleted.exec(line)?.[1]
    if (!words || !isOpen) return false
    if (hasBullets || isAwaited) {
      hasBullets = true
      push(words)
      return true
    }
    if (!/[:\n]/.test(found.at(-1)?.text ?? '')) return false
    goOn(line, '\n')
    return true
  }

  const takePoint = (line: string): boolean => {
    const [, written, words] = lettered.exec(line) ?? []
    const token = written?.toLowerCase()
    if (!token || !words) return false
    if (!top || isNext(top, token)) {
      if (isUnsure) found.pop()
      top = top
        ? { ...top, next: top.next + 1 }
        : (startedBy(token) ?? { by: 'letter', next: token.charCodeAt(0) - 96 })
      below = undefined
      push(words, token)
      return true
    }
    if (below && isNext(below, token)) below = { ...below, next: below.next + 1 }
    else {
      const started = startedBy(token)
      if (!started || started.by === top.by) return false
      below = started
    }
    // Each on a line of its own, as in the minutes.
    goOn(line, '\n')
    return true
  }

  return {
    found,
    /** @returns whether the line is, or belongs to, a resolution; and what of it is to stand in the minutes all the same */
    take: (line: string): { isTaken: boolean; said?: string } => {
      const opened = openedBy(line)
      if (opened) {
        isOpen = true
        isAwaited = true
        top = undefined
        below = undefined
        hasBullets = false
        isUnsure = false
        recommends = opened.recommends ? { to: opened.to } : undefined
        for (const part of pointsOf(opened.rest)) {
          if (!part || takePoint(part) || onlyIntroduces(part)) continue
          push(part)
          isUnsure = mayIntroduce(part)
        }
        return { isTaken: true, said: opened.said }
      }
      if (found.length === 0 && !isAwaited) return { isTaken: false }
      // After a comment only what counts on is one of them.
      if ((isOpen || lettered.test(line)) && (isOpen || top) && takePoint(line)) {
        isOpen = true
        return { isTaken: true }
      }
      if (takeBullet(line)) return { isTaken: true }
      if (isOpen && isAwaited) {
        push(line)
        return { isTaken: true }
      }
      if (isOpen && /^\p{Ll}/u.test(line)) {
        goOn(line)
        return { isTaken: true }
      }
      isOpen = false
      return { isTaken: false }
    },
  }
}
