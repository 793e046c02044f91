import {
  becomesWithdrawn,
  commonWords,
  correctionAppears,
  define,
  isUpdated,
  isWithdrawnAt,
} from '@collections/definition'
import { meetingsDefinition } from '@collections/meetings/definition'
import { agendaItemsTemplates } from './templates'

export const agendaItemsDefinition = define({
  slug: 'agenda-items',
  labels: { singular: 'Agenda item', plural: 'Agenda items and decisions' },
  kinds: [
    { value: 'decision', label: 'Decision' },
    { value: 'agenda-item', label: 'Agenda item' },
  ],
  path: '/decisions',
  yearOf: 'decidedAt',
  standsIn: {
    field: 'meeting',
    collection: meetingsDefinition.slug,
    pathOf: ({ address }) => address ?? undefined,
  },
  lifetime: { from: 'publishedAt' },
  addresses: [
    { path: '/decisions', parameters: ['committee', 'month', 'page', 'q', 'sort', 'topic', 'year'] },
    { path: '/decisions/[year]/[slug]' },
    { path: '/decisions/data.csv' },
    { path: '/decisions/data.json' },
    { path: '/decisions/oparl.json' },
    { path: '/decisions/feed.xml', parameters: ['committee', 'month', 'page', 'q', 'topic', 'year'] },
    { path: '/meetings/[committee]/[slug]/[item]' },
  ],
  listTitle: 'Decisions',
  canBeWithdrawn: true,
  // That it was decided is news to all: its feed says so.
  happenings: [
    isUpdated('note'),
    {
      name: 'minutes',
      as: 'alert',
      when: { filled: 'minutes', notWith: 'resolvedAt', hiddenIf: 'exempt' },
      words: { subject: 'Minutes', kind: 'Minutes', sentence: 'What was said about this is published.' },
    },
    becomesWithdrawn,
  ],
  referred: {
    title: true,
    address: true,
    number: true,
    decidedAt: true,
    resolutions: true,
    exempt: true,
    committee: true,
    meeting: true,
    withdrawal: true,
  },
  sharedAs: ({ resolutions, exempt, decidedAt }) => ({
    kind: !exempt && Array.isArray(resolutions) && resolutions.length > 0 ? 'decision' : 'agenda-item',
    date: decidedAt,
  }),
  begin: [{ words: 'New agenda item or decision' }],
  templates: agendaItemsTemplates,
  rail: { label: 'Decisions', sign: 'M5 3h14v18H5zM8 8h8M8 12h8M8 16l1.5 1.5L13 14' },
  written: { plain: ['title'], rich: ['purpose', 'minutes'] },
  files: { reportDocuments: 'documents', documents: 'documents' },
  occasions: [
    { path: 'publishedAt', what: 'Goes live', isText: true },
    { path: 'callInUntil', what: 'Can no longer be called in', isEnd: true },
    correctionAppears,
    isWithdrawnAt,
  ],
  words: commonWords,
})
