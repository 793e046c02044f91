import { publicUpdates } from '@collections/behaviours/updates'
import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import type { Newsletter } from '@/payload-types'
import { newsletterFields, newsletterItem } from './feed-item'
import { mailOfIssue } from './mail'
import { NewsletterPage } from './page'

export const newslettersForReaders = {
  page: (issue, preview, forReadersOf) => (
    <NewsletterPage issue={issue} preview={preview} forReadersOf={forReadersOf} />
  ),
  feed: {
    title: 'Newsletters',
    description: 'Newsletters of',
    fields: newsletterFields,
    changes: ['updates.at'],
    item: newsletterItem,
  },
  mailed: mailOfIssue,
  sitemap: {
    fields: { publishedAt: true, updates: true },
    changed: ({ updatedAt, publishedAt, updates }, now) =>
      latestPassed([updatedAt, publishedAt, publicUpdates(updates, now)[0]?.at], now),
  },
} satisfies ForReaders<Newsletter>
