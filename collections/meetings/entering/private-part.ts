import type { exemptReasons } from '@collections/agenda-items/exempt-reasons'

type ExemptReason = (typeof exemptReasons)[number]['value']

/** Where the part begins that is dealt with in private, by its usual names, in English and Welsh. */
const begins = [
  /^(?:part|rhan)\s+(?:ii|2|two|b)(?=\s*(?:$|[:.–—(-])|\s+(?:private|exempt|confidential|items?|closed|business)\b)/i,
  /^(?:exempt|confidential|private|restricted)\s+(?:items?|business|part|information|session|reports?|matters?|section)\s*(?:$|[:.–—(-])/i,
  /^(?:items?|business|matters?|reports?)\b.{0,60}\b(?:in private|not for publication|exempt)\b/i,
  /^(?:eitemau?|busnes|gwybodaeth)\s+(?:eithriedig|cyfrinachol)/i,
]

/** The resolution by which the public is asked to leave: itself public, and all that follows it is not. */
const exclusion = /^(?:to exclude|exclusion of) (?:the )?(?:press|public)|^gwahardd y (?:cyhoedd|wasg)/i

/** The public part begins, or goes on. */
const endsIt = /^(?:part|rhan)\s+(?:i|1|one|a)(?=\s*(?:$|[:.–—(-])|\s+(?:public|open|items?|business)\b)/i

/** What is said of one item behind or in front of its title. */
const marks = [
  /\s*[([]\s*(?:exempt|confidential|private|restricted|part\s+(?:ii|2|b)|not for publication|eithriedig|cyfrinachol)\b[^)\]]*[)\]]\s*/i,
  /^(?:exempt|confidential|private|restricted)(?:\s+(?:item|report))?\s*[:–—-]\s*/i,
  /\s+[–—-]\s+(?:exempt|confidential|private|not for publication|part\s+(?:ii|2|b))\b.*$/i,
  /\s+(?:EXEMPT|CONFIDENTIAL|RESTRICTED)$/,
]

/** What stands below the title of one item, or beside it. */
const saidOfOne =
  /\b(?:not for publication|exempt from (?:publication|disclosure)|exempt information|exempt (?:report|appendix)|by virtue of paragraphs?|schedule 12A)\b/i

/** Returns whether from this line on things are dealt with in private. */
export const beginsPrivatePart = (line: string): boolean => begins.some((pattern) => pattern.test(line))

export const excludesThePublic = (title: string): boolean => exclusion.test(title)

export const endsPrivatePart = (line: string): boolean => endsIt.test(line)

export const saysItIsExempt = (line: string): boolean => saidOfOne.test(line)

/** The paragraph of Schedule 12A that a line names. */
export const reasonIn = (line: string): ExemptReason | undefined =>
  /\bparagraphs?\s+([1-7])\b/i.exec(line)?.[1] as ExemptReason | undefined

/** A title without what it says of being exempt. @returns `isMarked` whether it says so */
export const withoutMark = (title: string): { title: string; isMarked: boolean; reason?: ExemptReason } => {
  const bare = marks.reduce((rest, mark) => rest.replace(mark, ' '), title).trim()
  const isMarked = bare !== title.trim()
  return { title: bare || title, isMarked, reason: isMarked ? reasonIn(title) : undefined }
}
