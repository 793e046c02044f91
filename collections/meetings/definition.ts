import { committeesDefinition } from '@collections/committees/definition'
import {
  becomesWithdrawn,
  commonWords,
  correctionAppears,
  define,
  isUpdated,
  isWithdrawnAt,
} from '@collections/definition'
import { meetingsTemplates } from './templates'

const changed = { subject: 'Changed', kind: 'Change', sentence: 'This meeting has changed:' }

export const meetingsDefinition = define({
  slug: 'meetings',
  labels: { singular: 'Meeting', plural: 'Meetings' },
  kinds: [{ value: 'meeting', label: 'Meeting' }],
  path: '/meetings',
  standsIn: {
    field: 'committee',
    collection: committeesDefinition.slug,
    pathOf: ({ slug }) => (slug ? `/meetings/${slug}` : undefined),
  },
  lifetime: { from: 'publishedAt' },
  addresses: [
    { path: '/meetings', parameters: ['committee', 'page', 'when'] },
    { path: '/meetings/[committee]/[slug]' },
    { path: '/meetings/[committee]/[slug]/calendar.ics' },
    { path: '/meetings/calendar.ics', parameters: ['committee'] },
    { path: '/meetings/feed.xml', parameters: ['page'] },
  ],
  parts: ['/calendar.ics'],
  listTitle: 'Meetings',
  canBeWithdrawn: true,
  happenings: [isUpdated('note', changed), becomesWithdrawn],
  referred: { title: true, address: true, startsAt: true, state: true, minutesState: true, committee: true },
  sharedAs: ({ startsAt }) => ({ date: startsAt }),
  begin: [{ words: 'New meeting' }],
  templates: meetingsTemplates,
  rail: { label: 'Meetings', sign: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h3M13 14h3M8 17h3' },
  written: { plain: ['place', 'notice'], rich: [] },
  files: { documents: 'documents' },
  occasions: [
    { path: 'publishedAt', what: 'Goes live', isText: true },
    { path: 'privateNotice.publishedAt', what: 'Notice of a private meeting appears', isText: true },
    { path: 'startsAt', what: 'Meeting', unless: { field: 'state', is: 'cancelled', what: 'Cancelled' } },
    correctionAppears,
    isWithdrawnAt,
  ],
  words: {
    ...commonWords,
    addUpdate: 'Tell readers of a change …',
    changed,
  },
})
