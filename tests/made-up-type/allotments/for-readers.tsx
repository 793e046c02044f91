import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import type { Allotment } from '@/payload-types'
import { allotmentFields, allotmentItem } from './feed-item'
import { AllotmentPage } from './page'

export const allotmentsForReaders = {
  page: (site, preview) => <AllotmentPage site={site} preview={preview} />,
  feed: {
    title: 'Allotments',
    description: 'Allotment sites of',
    fields: allotmentFields,
    changes: ['updates.at'],
    item: allotmentItem,
  },
  sitemap: { fields: { publishedAt: true }, changed: ({ updatedAt }, now) => latestPassed([updatedAt], now) },
} satisfies ForReaders<Allotment>
