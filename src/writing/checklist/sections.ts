import { definitionOf } from '@collections/definitions'
import { hasContent } from '@/rich-text/has-content'
import type { RichText } from '@/rich-text/state'
import { containsHtml, plainTextOnly } from '@/words/html-tags'
import { placesOf, type Written } from '@/writing/written-fields'
import type { Finding, Rule } from './finding'

/** The required fields of each section of an issue, in the words of its form; a test compares them. */
export const requiredOfSections: Record<string, { section: string; parts: Record<string, string> }> = {
  text: { section: 'A text', parts: { text: 'its words' } },
  items: { section: 'A list from the site', parts: { items: 'what it shows' } },
  contribution: { section: 'What somebody writes', parts: { name: 'who writes', text: 'their words' } },
  contacts: { section: 'A list of contacts', parts: { contacts: 'whom to ask' } },
  picture: { section: 'A picture', parts: { picture: 'the picture itself' } },
}

/** The sections of a document, each with its path. */
export const sectionsIn = (data: Written): { field: string; section: Written }[] =>
  Array.isArray(data.sections)
    ? data.sections.flatMap((section, n) =>
        section && typeof section === 'object' && 'blockType' in section
          ? [{ field: `sections.${n}`, section: section as Written }]
          : [],
      )
    : []

const isMissing = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.length === 0
  if (typeof value === 'string') return !value.trim()
  return value && typeof value === 'object' && 'root' in value ? !hasContent(value as RichText) : !value
}

const lacking = ({ field, section }: { field: string; section: Written }): Finding[] => {
  const { section: called, parts = {} } = requiredOfSections[String(section.blockType)] ?? {}
  const missing = Object.entries(parts).filter(([name]) => isMissing(section[name]))
  const [first] = missing
  if (!called || !first) return []
  const message = `${called} is missing ${missing.map(([, words]) => words).join(' and ')}. Fill it in, or take the section out.`
  return [{ rule: 'sections', blocks: true, field: `${field}.${first[0]}`, message }]
}

/** An issue has something in it, and nothing in it is empty: it is mailed as it stands. */
export const sectionsAreFilledIn: Rule = ({ collection, data, texts }) => {
  const isBegun = texts.some(({ parts }) => parts.some(({ text }) => text.trim()))
  if (!definitionOf(collection).mailedTo || (!isBegun && sectionsIn(data).length === 0)) return []
  const sections = sectionsIn(data)
  const message = 'Nothing stands in it yet. Add a text, or something from the site.'
  if (sections.length === 0) return [{ rule: 'sections', blocks: true, field: 'sections', message }]
  return sections.flatMap(lacking)
}

/** Plain texts have no HTML, which readers would be shown as it stands: a save refuses it. */
export const plainTextsArePlain: Rule = ({ collection, data }) => {
  const written = definitionOf(collection).written.plain.flatMap((path) => placesOf(data, path))
  const inSections = sectionsIn(data).flatMap(({ field, section }) =>
    Object.entries(section).map(([name, value]) => ({ field: `${field}.${name}`, value })),
  )
  return [...written, ...inSections]
    .filter(({ value }) => containsHtml(value))
    .map(({ field, value }) => ({ rule: 'html', blocks: true, field, message: plainTextOnly, near: String(value) }))
}
