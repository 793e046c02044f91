import { commonWords, correctionAppears, define, isWithdrawnAt } from '@collections/definition'
import { newsTemplates } from './templates'

/** `/news/2026/11` is the archive of a month. */
const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'))

export const newsDefinition = define({
  slug: 'news',
  labels: { singular: 'News item', plural: 'News and press releases' },
  kinds: [
    { value: 'news', label: 'News' },
    { value: 'press-release', label: 'Press release' },
    { value: 'statement', label: 'Statement' },
    { value: 'speech', label: 'Speech' },
  ],
  path: '/news',
  yearOf: 'publishedAt',
  reserved: months,
  lifetime: { from: 'publishedAt', until: 'expiresAt' },
  addresses: [
    { path: '/news', parameters: ['page'] },
    { path: '/news/[year]', parameters: ['page'] },
    { path: '/news/[year]/[month]', parameters: ['page'] },
    { path: '/news/[year]/[slug]' },
    { path: '/news/archive', parameters: ['month', 'page', 'q', 'sort', 'topic', 'type', 'year'] },
    { path: '/news/archive/feed.xml', parameters: ['month', 'q', 'topic', 'type', 'year'] },
    { path: '/news/atom.xml', parameters: ['page'] },
    { path: '/news/feed.json', parameters: ['page'] },
    { path: '/news/feed.xml', parameters: ['page'] },
  ],
  listTitle: 'News',
  canBeWithdrawn: true,
  referred: { title: true, address: true, publishedAt: true, withdrawal: true },
  canBeFeatured: true,
  isForPress: true,
  begin: [
    { words: 'New press release', query: 'kind=press-release' },
    { words: 'New statement', query: 'kind=statement' },
    { words: 'New news item', query: 'kind=news' },
  ],
  rail: { label: 'News', sign: 'M4 5h13v14H6a2 2 0 0 1-2-2zM17 9h3v8a2 2 0 0 1-2 2h-1M7 9h7M7 12h7M7 15h4' },
  templates: newsTemplates,
  written: { plain: ['title', 'summary'], rich: ['body', 'notesToEditors'] },
  files: { leadImage: 'media', documents: 'documents' },
  occasions: [
    { path: 'publishedAt', what: 'Goes live', isText: true },
    { path: 'expiresAt', what: 'Comes off', isEnd: true },
    { path: 'earlyAccessAt', what: 'Opens to journalists, under embargo' },
    correctionAppears,
    isWithdrawnAt,
  ],
  words: commonWords,
})
