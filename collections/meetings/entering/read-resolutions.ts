import { verbs } from '@collections/agenda-items/verbs'

type Verb = (typeof verbs)[number]['value']

export type ResolutionRead = { letter?: string; verb: Verb; text: string }

/** What introduces several: "that the Board", "that:"; of one, it is a part of its sentence. */
const opening = /^that(?:\s+(?:the\s+)?[\p{L} ]{2,60}?)?\s*:?$/iu

/** "a) noted …", "(b) approved …", "c. …", "ii) …", "1. …" */
const lettered = /^\(?([a-z]|[ivx]{1,5}|\d{1,2})[).]\s+(.+)$/i

/** Begins a line of its own: "RESOLVED – that the Board:" in its many ways of writing. */
const begins =
  /^(?:it was )?(?:unanimously )?(?:(resolved|decided|penderfynwyd)\b|(RECOMMENDED|ARGYMHELLWYD)\b|((?:decision|agreed|recommended)\b(?=\s*[:–—-]?\s*that\b)))(.*)$/i

/** Stands in a sentence: "On being put to the vote it was RESOLVED that …". */
const inside = /^(.{1,200}?)\b(?:RESOLVED|PENDERFYNWYD)\b(.*)$/

/** Says no more than who resolves. */
const onlyWho = /^(?:(?:and|accordingly|therefore),?\s+)*(?:(?:the\s+)?[\p{L} ]{2,60}|it was)?\s*$/iu

const afterKeyword = /^\s*(?:\(?(?:unanimously|nem\.? con\.?)\)?)?\s*[:–—-]?\s*/i

type Opened = { before?: string; rest: string; recommends: boolean }

const openedBy = (line: string): Opened | undefined => {
  const start = begins.exec(line)
  // In small letters it may be any sentence: "Recommended books …".
  if (start && (start[1] || start[3] || /^[^a-z]*(?:RECOMMENDED|ARGYMHELLWYD)/.test(line))) {
    const recommends = /^(?:recommended|argymhellwyd)/i.test(start[2] ?? start[3] ?? '')
    return { rest: (start[4] ?? '').replace(afterKeyword, ''), recommends }
  }
  const [, before = '', rest = ''] = inside.exec(line) ?? []
  if (!before) return undefined
  return { before: onlyWho.test(before) ? undefined : line, rest: rest.replace(afterKeyword, ''), recommends: false }
}

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

const subject =
  /^(?:that\s+)?(?:the\s+[\p{L} ]{2,60}?\s+)?(?<!\b(?:be|been|was|were|is|are)\s)(?=(?:noted|approved|agreed|recommended|referred|refused|deferred)\b)/iu

/** "approved the plan; and" as its verb and what follows it. */
const resolution = (words: string, letter?: string, recommends = false): ResolutionRead => {
  const text = words.replace(/[;,]?\s*(?:and)?\s*$/i, '').trim()
  if (recommends) return { letter, verb: 'recommended', text: text.replace(/^That\b/, 'that') }
  const infinitive = infinitives.find(([pattern]) => pattern.test(text))
  if (infinitive) return { letter, verb: infinitive[1], text: text.replace(infinitive[0], '') || text }
  const bare = text.replace(subject, '')
  const verb = verbAt(bare)
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
  let recommends = false

  const push = (words: string, letter?: string) => {
    // A second round of letters goes on with the first.
    const isTaken = letter !== undefined && found.some((one) => one.letter === letter)
    found.push(resolution(words, isTaken ? undefined : letter, recommends))
    isAwaited = false
  }

  const goOn = (words: string) => {
    const last = found.at(-1)
    if (last) last.text = `${last.text} ${words}`
  }

  const takePoint = (line: string): boolean => {
    const [, written, words] = lettered.exec(line) ?? []
    const token = written?.toLowerCase()
    if (!token || !words) return false
    if (!top || isNext(top, token)) {
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
    goOn(line)
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
        recommends = opened.recommends
        // Several may stand on the one line: "… that the Board: a) noted …; b) approved …".
        for (const part of opened.rest.split(/\s+(?=\(?[a-z][).]\s)/i))
          if (!takePoint(part) && part && !opening.test(part)) push(part)
        return { isTaken: true, said: opened.before }
      }
      if (found.length === 0 && !isAwaited) return { isTaken: false }
      // After a comment only what counts on is one of them.
      if ((isOpen || lettered.test(line)) && (isOpen || top) && takePoint(line)) {
        isOpen = true
        return { isTaken: true }
      }
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
