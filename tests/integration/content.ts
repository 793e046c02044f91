import { randomUUID } from 'node:crypto'
import { collections } from '@collections/collections'
import { type ContentTypeSlug, contentTypes } from '@collections/definitions'
import type { Field } from 'payload'
import { paragraphs } from '@/rich-text/rich-text'
import { needed } from './needed'

export { type ContentTypeSlug, contentTypes }

needed.isNeeded = true

/** A title that no other document of the run has. */
export const newTitle = () => `Item ${randomUUID().slice(0, 8)}`

const fields = {
  news: () => ({ summary: 'What happened.', body: paragraphs('The whole story.') }),
  consultations: () => ({
    summary: 'What it is about.',
    body: paragraphs('The plan.'),
    opensAt: '2026-01-05T09:00:00.000Z',
    closesAt: '2026-02-01T00:00:00.000Z',
  }),
  'inspection-reports': () => ({ summary: 'Good overall.', inspectorate: 'ofsted', service: 'Children’s services' }),
  'service-notices': () => ({
    message: 'Bins are collected a day late.',
    severity: 'warning',
    placement: 'everywhere',
    startsAt: '2026-01-01T00:00:00.000Z',
  }),
  newsletters: () => ({
    series: needed.series,
    sections: [{ blockType: 'text', text: paragraphs('The whole story.') }],
  }),
  meetings: () => ({ committee: needed.committee, startsAt: '2026-01-05T18:30:00.000Z' }),
  'agenda-items': () => ({ meeting: needed.meeting, number: randomUUID().slice(0, 13) }),
  pages: () => ({}),
} as Partial<Record<ContentTypeSlug, () => Record<string, unknown>>>

/** Something that a field of this kind takes. */
const valueFor = (field: Field): unknown => {
  if (field.type === 'richText') return paragraphs('The whole story.')
  if (field.type === 'date') return '2026-01-05T09:00:00.000Z'
  if (field.type === 'select') return field.defaultValue ?? (field.options[0] as { value: string }).value
  if (field.type === 'number') return 1
  return 'What it says.'
}

/** What a type asks for before it is published, by its own fields. */
const required = (fields: Field[]): Record<string, unknown> =>
  Object.assign(
    {},
    ...fields.map((field) => {
      if (field.type === 'tabs') return Object.assign({}, ...field.tabs.map((tab) => required(tab.fields)))
      if (field.type === 'row') return required(field.fields)
      return 'name' in field && 'required' in field && field.required ? { [field.name as string]: valueFor(field) } : {}
    }),
  )

/** Everything that publishing a document of this type needs; not its status. */
export const complete = (type: ContentTypeSlug, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...(fields[type]?.() ?? required(collections[type].fields)),
  title: newTitle(),
  ...more,
})

export const published = (type: ContentTypeSlug, more: Record<string, unknown> = {}) =>
  complete(type, { _status: 'published', ...more })
