import type { ForReaders } from '@collections/reader-parts'
import type { News } from '@/payload-types'
import { newsFeedFields, newsItem } from './feed-item'
import { ArticlePage } from './page'

export const newsForReaders = {
  page: (article, preview) => <ArticlePage article={article} preview={preview} />,
  feed: { title: 'News', fields: newsFeedFields, changes: ['updates.at'], item: newsItem },
  sitemap: 'in parts of its own',
} satisfies ForReaders<News>
