import type { News } from '@/payload-types'
import { heading, richText, type TextPart } from '@/sample/rich-text-builder'
import { anyOf, type Chance, chanceOf, mostlyFirst, numberFrom } from './chance'
import { firstNames, places, schemes, streets, surnames } from './names'
import { headings, quotes, roles, sentences, summaries, titles } from './sentences'
import { type Service, services } from './services'
import { adjectives, adverbs, amounts, months, weekdays, weekNumbers } from './words'

/** Describes what an article is about; sentences come back to the same few places, people and scheme. */
type Subject = { service: Service; places: string[]; streets: string[]; people: string[]; scheme: string }

type Gaps = Record<string, () => string>

/** Says how many letters an article has, more or less. */
const length = 2300

const fewOf = <T>(count: number, one: () => T): T[] => Array.from({ length: count }, one)

const subjectOf = (chance: Chance): Subject => ({
  service: mostlyFirst(chance, services),
  places: fewOf(2, () => mostlyFirst(chance, places)),
  streets: fewOf(2, () => mostlyFirst(chance, streets)),
  people: fewOf(2, () => `${anyOf(chance, firstNames)} ${mostlyFirst(chance, surnames)}`),
  scheme: mostlyFirst(chance, schemes),
})

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A template as it is used a hundred thousand times: texts, and between them the names of gaps. */
const parts = new Map<string, string[]>()

const partsOf = (template: string): string[] => {
  const known = parts.get(template)
  if (known) return known
  const split = template.split(/\{(\w+)\}/)
  parts.set(template, split)
  return split
}

/** Returns what stands in a gap; a gap whose name has a capital begins with one. */
const words = (name: string, gaps: Gaps): string => {
  const plain = name.charAt(0).toLowerCase() + name.slice(1)
  const text = gaps[plain]?.() ?? plain
  const whole = text.includes('{') ? fillGaps(text, gaps) : text
  return plain === name ? whole : capital(whole)
}

const fillGaps = (template: string, gaps: Gaps): string =>
  partsOf(template)
    .map((part, n) => (n % 2 === 1 ? words(part, gaps) : part))
    .join('')

const fill = (template: string, gaps: Gaps): string =>
  fillGaps(template, gaps).replaceAll(/\b([Aa]) (?=[aeiou])/g, '$1n ')

const gapsOf = (chance: Chance, { service, places, streets, people, scheme }: Subject): Gaps => ({
  service: () => service.name,
  things: () => mostlyFirst(chance, service.things),
  spot: () => mostlyFirst(chance, service.spots),
  done: () => mostlyFirst(chance, service.done),
  people: () => mostlyFirst(chance, service.people),
  gain: () => mostlyFirst(chance, service.gains),
  place: () => mostlyFirst(chance, places),
  street: () => mostlyFirst(chance, streets),
  street2: () => streets[1] as string,
  person: () => anyOf(chance, people),
  scheme: () => scheme,
  role: () => mostlyFirst(chance, roles),
  quote: () => mostlyFirst(chance, quotes),
  adjective: () => mostlyFirst(chance, adjectives),
  adverb: () => mostlyFirst(chance, adverbs),
  month: () => anyOf(chance, months),
  weekday: () => anyOf(chance, weekdays),
  weeks: () => anyOf(chance, weekNumbers),
  money: () => mostlyFirst(chance, amounts),
  percent: () => String(numberFrom(chance, 3, 97)),
  number: () => String(numberFrom(chance, 12, 980)),
})

/** Gives each template of a list once before any comes again. */
const withoutRepeats = (chance: Chance, list: readonly string[]): (() => string) => {
  let left: string[] = []
  return () => {
    if (left.length === 0) left = [...list]
    const template = mostlyFirst(chance, left)
    left.splice(left.indexOf(template), 1)
    return template
  }
}

const bodyOf = (chance: Chance, gaps: Gaps): TextPart[] => {
  const sentence = withoutRepeats(chance, sentences)
  const title = withoutRepeats(chance, headings)
  const body: TextPart[] = []
  for (let letters = 0, paragraphs = 0; letters < length; paragraphs += 1) {
    if (paragraphs === 2 || paragraphs === 5) body.push(heading(2, fill(title(), gaps)))
    const paragraph = fewOf(numberFrom(chance, 3, 4), () => fill(sentence(), gaps)).join(' ')
    body.push(paragraph)
    letters += paragraph.length
  }
  return body
}

const noLinks = (): never => {
  throw new Error('A made-up article refers to nothing.')
}

/**
 * The words of made-up article number n: the same n has the same words. They have a vocabulary of
 * thousands, used as unevenly as in a language, so that a search finds more for some than for others.
 */
export const articleOf = (n: number): Pick<News, 'title' | 'summary' | 'body'> => {
  const chance = chanceOf(n)
  const gaps = gapsOf(chance, subjectOf(chance))
  const write = (templates: readonly string[]) => capital(fill(mostlyFirst(chance, templates), gaps))
  return {
    title: `${write(titles)} (${n})`,
    summary: write(summaries),
    body: richText(bodyOf(chance, gaps), noLinks),
  }
}
