import { definitionOf } from '@collections/definitions'
import type { Written } from '@/writing/written-fields'
import type { Looked, Rule } from './finding'

/**
 * How large the HTML of a mail may become, in bytes. Gmail cuts off what is over 102 KB, and with it the way to end a
 * subscription.
 */
export const mailLimits = { warn: 60_000, refuse: 95_000 } as const

/* What the markup around each thing comes to, at most; `src/mail/part-html.ts` makes it, and a test compares them. */
const frame = 5_000
const aroundText = 110
const aroundLink = 110
/** Something of the site, a person, a picture: with the longest title and summary there can be. */
const perThing = 1_700

const bytes = (text: string): number => new TextEncoder().encode(text).length

const isScalar = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

const isNamed = (value: unknown): boolean =>
  isScalar(value) || Boolean(value && typeof value === 'object' && ('relationTo' in value || 'id' in value))

const isSection = (row: unknown): row is Written => Boolean(row && typeof row === 'object' && 'blockType' in row)

/** How many things a section names: documents of the site, people, pictures. */
const thingsIn = (section: Written): number =>
  Object.values(section).reduce<number>(
    (count, value) => count + (Array.isArray(value) ? value.filter(isNamed).length : 0),
    1,
  )

/** How large a document would be as a mail, in bytes: what it says, and what comes with what it shows. */
export const mailSize = ({ data, texts }: Pick<Looked, 'data' | 'texts'>): number => {
  const words = texts
    .flatMap(({ parts }) => parts)
    .reduce((sum, { text, links }) => sum + bytes(text) + aroundText + links.length * aroundLink, 0)
  const things = Object.values(data)
    .filter(Array.isArray)
    .flat()
    .filter(isSection)
    .reduce((sum, section) => sum + thingsIn(section), 0)
  return frame + words + things * perThing
}

const inKilobytes = (size: number): string => `${Math.round(size / 1000)} KB`

/** What is mailed arrives whole. */
export const mailIsNotTooLong: Rule = (looked) => {
  if (!definitionOf(looked.collection).mailedTo) return []
  const size = mailSize(looked)
  if (size < mailLimits.warn) return []
  const blocks = size >= mailLimits.refuse
  const longest = looked.texts.filter(({ isRich }) => isRich).sort((a, b) => b.parts.length - a.parts.length)[0]
  const message = blocks
    ? `The e-mail would be about ${inKilobytes(size)}. Mail programs cut off its end, with the link to unsubscribe. Move a text to a page of its own, and show that page here.`
    : `The e-mail would be about ${inKilobytes(size)}: few read so much. From ${inKilobytes(mailLimits.refuse)} on mail programs cut off its end.`
  return [{ rule: 'mail-size', blocks, field: longest?.field ?? 'title', message }]
}
