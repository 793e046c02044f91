import { randomUUID } from 'node:crypto'
import { paragraphs } from '../../collections/rich-text/rich-text'

/** The types that are drafted and published. */
export const contentTypes = ['news', 'consultations', 'inspection-reports', 'service-notices', 'pages'] as const
export type ContentTypeSlug = (typeof contentTypes)[number]

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
  pages: () => ({}),
} satisfies Record<ContentTypeSlug, () => Record<string, unknown>>

/** Everything that publishing a document of this type needs; not its status. */
export const complete = (type: ContentTypeSlug, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  title: newTitle(),
  ...fields[type](),
  ...more,
})

export const published = (type: ContentTypeSlug, more: Record<string, unknown> = {}) =>
  complete(type, { _status: 'published', ...more })
