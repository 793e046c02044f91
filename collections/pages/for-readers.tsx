import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import type { Page } from '@/payload-types'
import { StandingPage } from './page'

export const pagesForReaders = {
  page: (page, preview) => <StandingPage page={page} preview={preview} />,
  sitemap: { fields: {}, changed: ({ updatedAt }, now) => latestPassed([updatedAt], now) },
} satisfies ForReaders<Page>
