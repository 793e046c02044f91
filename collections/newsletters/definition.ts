import { commonWords, correctionAppears, define, isWithdrawnAt } from '@collections/definition'

export const newslettersDefinition = define({
  slug: 'newsletters',
  labels: { singular: 'Newsletter', plural: 'Newsletters' },
  kinds: [{ value: 'newsletter', label: 'Newsletter' }],
  path: '/newsletters',
  // Below it stand the series.
  reserved: ['series'],
  lifetime: { from: 'publishedAt' },
  addresses: [
    { path: '/newsletters', parameters: ['page'] },
    { path: '/newsletters/[slug]' },
    { path: '/newsletters/feed.xml', parameters: ['page'] },
  ],
  listTitle: 'Newsletters',
  canBeWithdrawn: true,
  mailedTo: 'series',
  referred: { title: true, address: true, publishedAt: true, withdrawal: true },
  begin: [{ words: 'New newsletter' }],
  rail: { label: 'Newsletters', sign: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7' },
  written: { plain: ['title', 'summary'], rich: ['sections.text'] },
  files: { 'sections.portrait': 'media', 'sections.pictures': 'media', 'sections.picture': 'media' },
  occasions: [{ path: 'publishedAt', what: 'Goes live, and is sent', isText: true }, correctionAppears, isWithdrawnAt],
  words: commonWords,
})
