import { commonWords, define } from '@collections/definition'

export const pagesDefinition = define({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  kinds: [{ value: 'page', label: 'Page' }],
  path: '',
  lifetime: {},
  addresses: [{ path: '/[slug]' }],
  referred: { title: true, address: true },
  written: { plain: ['title', 'summary'], rich: ['body'] },
  files: {},
  occasions: [],
  words: commonWords,
})
