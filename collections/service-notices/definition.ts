import { correctionAppears, define, isUpdated } from '@collections/definition'
import { serviceNoticesTemplates } from './templates'

export const serviceNoticesDefinition = define({
  slug: 'service-notices',
  labels: { singular: 'Service notice', plural: 'Service notices' },
  kinds: [{ value: 'service-notice', label: 'Service notice' }],
  path: '/service-notices',
  lifetime: { from: 'startsAt', until: 'endsAt' },
  addresses: [
    { path: '/service-notices', parameters: ['month'] },
    { path: '/service-notices/[slug]' },
    { path: '/service-notices/feed.xml', parameters: ['page'] },
  ],
  listTitle: 'Service notices',
  // A resident wants to know of next week's road works, and a journalist of last week's.
  isAnnounced: true,
  happenings: [
    isUpdated('text'),
    {
      name: 'ended',
      as: 'correction',
      when: 'ended early',
      words: { subject: 'Ended', kind: 'Ended', sentence: 'This notice has ended.' },
    },
  ],
  isEmergency: ({ severity }) => severity === 'emergency',
  isFact: true,
  publishedAlone: true,
  publishers: ['notices'],
  referred: { title: true, address: true },
  begin: [{ words: 'New service notice', quick: '/admin/quick-notice' }],
  rail: { label: 'Notices', sign: 'M12 4 21 20H3zM12 10v5M12 17.2v.3' },
  templates: serviceNoticesTemplates,
  written: { plain: ['title', 'message'], rich: [] },
  files: {},
  occasions: [
    { path: 'startsAt', what: 'Starts', isText: true },
    { path: 'endsAt', what: 'Ends', isEnd: true },
    correctionAppears,
  ],
  words: {
    addUpdate: 'Add an update …',
    planned: 'Planned from',
    goesLive: 'Shown from',
    live: 'Shown now',
    past: 'Past',
    // The page of all notices announces them.
    announcedUntil: (from, then) => `It is announced among planned notices until ${from}. Then it is shown: ${then}.`,
    over: 'It is kept among past notices, marked as over.',
    endAside: 'Kept as past',
    endQuestion: 'It leaves every page, and is kept among past notices.',
    ended: 'Ended. It is kept among past notices.',
    endEffect: 'It leaves every page, and is kept among past notices.',
  },
})
