import {
  becomesWithdrawn,
  commonWords,
  correctionAppears,
  define,
  isUpdated,
  isWithdrawnAt,
} from '@collections/definition'
import { consultationsTemplates } from './templates'

export const consultationsDefinition = define({
  slug: 'consultations',
  labels: { singular: 'Consultation', plural: 'Consultations' },
  kinds: [{ value: 'consultation', label: 'Consultation' }],
  path: '/consultations',
  lifetime: { from: 'publishedAt' },
  addresses: [
    { path: '/consultations', parameters: ['page', 'state'] },
    { path: '/consultations/[slug]' },
    { path: '/consultations/[slug]/calendar.ics', parameters: ['event'] },
    { path: '/consultations/calendar.ics' },
    { path: '/consultations/feed.xml', parameters: ['page'] },
  ],
  parts: ['/calendar.ics'],
  listTitle: 'Consultations',
  canBeWithdrawn: true,
  happenings: [
    isUpdated('note'),
    {
      name: 'outcome',
      as: 'alert',
      when: { date: 'outcome.publishedAt', notBefore: 'closesAt' },
      note: 'outcome.decision',
      words: { subject: 'Outcome', kind: 'Outcome', sentence: 'The outcome of this consultation is published.' },
    },
    becomesWithdrawn,
  ],
  referred: {
    title: true,
    address: true,
    opensAt: true,
    closesAt: true,
    outcome: { publishedAt: true },
    responseMinutes: true,
    withdrawal: true,
  },
  begin: [{ words: 'New consultation' }],
  rail: { label: 'Consultations', sign: 'M4 5h16v11H11l-4 4v-4H4zM8 9h8M8 12h5' },
  templates: consultationsTemplates,
  written: {
    plain: ['title', 'summary', 'audience', 'outcome.decision'],
    rich: ['body', 'outcome.weAsked', 'outcome.youSaid', 'outcome.weDid'],
  },
  files: { documents: 'documents', 'outcome.documents': 'documents' },
  occasions: [
    // It opens at a time of its own.
    { path: 'publishedAt', what: 'Page goes live', isText: true },
    { path: 'opensAt', what: 'Opens' },
    { path: 'closesAt', what: 'Closes', isEnd: true },
    { path: 'outcome.publishedAt', what: 'Outcome appears' },
    { path: 'events.startsAt', what: 'Event' },
    correctionAppears,
    isWithdrawnAt,
  ],
  words: commonWords,
})
