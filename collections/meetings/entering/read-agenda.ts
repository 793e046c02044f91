import { orderOf } from '@collections/agenda-items/numbers'
import { asTitle } from './as-title'
import { type Heading, headingAt, linesOf } from './lines'
import {
  beginsPrivatePart,
  endsPrivatePart,
  excludesThePublic,
  reasonIn,
  saysItIsExempt,
  withoutMark,
} from './private-part'

/** An item as an agenda announces it. */
export type AgendaEntry = {
  number: string
  title: string
  /** What it is for, and whatever else stands below its title, a paragraph each. */
  purpose: string[]
  /** Whom the agenda names as its officer. */
  officer?: string
  /** It is dealt with in private: it says so, or stands in the part that is. */
  exempt: boolean
  exemptReason?: ReturnType<typeof reasonIn>
}

/** "Report of the Director of Place", "Contact: Jo Bloggs, 01632 …": who is asked about it. */
const officerOf = /^(?:contact|contact officer|officer|lead officer|report author|author|swyddog)\s*[:–-]\s*(.+)$/i

/** Lines that only say where a paper is. */
const onlyPaper = /^(?:report (?:attached|to follow|herewith)|attached|to follow|pages?\s+\d.*)\.?$/i

/** "To consider the plan (Officer: Ruth Amadi)" */
const officerInside =
  /[([]\s*(?:contact|contact officer|officer|lead officer|report author|swyddog)\s*[:–-]\s*([^()[\]]+)[)\]]/i

const nameIn = (line: string, officer = officerOf): string | undefined =>
  officer
    .exec(line)?.[1]
    ?.split(/[,;(]|\s{2,}|\s+[–-]\s+/)[0]
    ?.trim()

const isPartHeading = (line: string): boolean => beginsPrivatePart(line) || endsPrivatePart(line)

/** Follows the numbers of an agenda, and tells the points of a list inside an item from the items that come next. */
const createNumbering = () => {
  let last: number | undefined
  /** The next point of a list inside an item. */
  let point: number | undefined
  return {
    /** A new part may count from 1 again. */
    startsAnew: () => {
      last = undefined
      point = undefined
    },
    /** @param before the line above it */
    isItem: ({ number }: Heading, before: string): boolean => {
      const order = orderOf(number)
      const whole = Math.floor(order / 1000)
      const isNextItem = last !== undefined && whole === Math.floor(last / 1000) + 1
      const beginsList = number === '1' && last !== undefined && (order < last || before.endsWith(':'))
      const goesOn = point !== undefined && number === String(point) && !isNextItem
      if (beginsList || goesOn) {
        point = Number(number) + 1
        return false
      }
      last = order
      point = undefined
      return true
    },
  }
}

type Part = { isPrivate: boolean; reason?: AgendaEntry['exemptReason'] }

const entryOf = (heading: Heading, part: Part): AgendaEntry => {
  const officer = nameIn(heading.title, officerInside)
  const { title, isMarked, reason } = withoutMark(heading.title.replace(officerInside, ' ').replace(/\s+/g, ' ').trim())
  const exempt = isMarked || (part.isPrivate && !excludesThePublic(heading.title))
  const why = reason ?? (exempt ? part.reason : undefined)
  return {
    number: heading.number,
    title: asTitle(title),
    purpose: [],
    ...(officer ? { officer } : {}),
    exempt,
    ...(why ? { exemptReason: why } : {}),
  }
}

/** Takes what a line below its title says of an item. */
const addTo = (item: AgendaEntry, line: string, part: Part): void => {
  const officer = nameIn(line)
  if (officer) {
    item.officer = officer
    return
  }
  item.officer ??= nameIn(line, officerInside)
  if (saysItIsExempt(line)) {
    const reason = reasonIn(line)
    // What is said when the public is asked to leave is said of the items after it.
    if (excludesThePublic(item.title)) part.reason = reason
    else {
      item.exempt = true
      if (reason) item.exemptReason = reason
    }
  }
  if (!onlyPaper.test(line)) item.purpose.push(line)
}

/**
 * Reads an agenda as it is copied from Word or a PDF: items with numbers, titles and what stands below them.
 *
 * @param text plain, a line each
 * @returns items in their order, also two of one number; none where nothing has a number
 */
export const readAgenda = (text: string): AgendaEntry[] => {
  const lines = linesOf(text)
  const items: AgendaEntry[] = []
  const part: Part = { isPrivate: false }
  const numbering = createNumbering()
  let before = ''
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string
    const heading = headingAt(lines, at)
    if (!heading && isPartHeading(line)) {
      part.isPrivate = beginsPrivatePart(line)
      part.reason = part.isPrivate ? reasonIn(line) : undefined
      numbering.startsAnew()
    } else if (heading && numbering.isItem(heading, before)) {
      if (beginsPrivatePart(withoutMark(heading.title).title)) part.isPrivate = true
      items.push(entryOf(heading, part))
      if (excludesThePublic(heading.title)) part.isPrivate = true
    } else {
      const item = items.at(-1)
      if (item && line) addTo(item, line, part)
      if (!heading && excludesThePublic(line)) part.isPrivate = true
      before = line || before
      at += 1
      continue
    }
    before = line
    at = heading?.next ?? at + 1
  }
  return items
}
