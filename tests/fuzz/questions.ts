import fc from 'fast-check'

/** Questions to REST and to search as anybody could put them together, most of which make no sense. */

const collections = [
  'news',
  'consultations',
  'inspection-reports',
  'service-notices',
  'pages',
  'topics',
  'contacts',
  'media',
  'documents',
  'users',
  'redirects',
  'preview-links',
  'publication-log',
  'scheduled-changes',
  'subscribers',
  'subscriptions',
  'nothing',
]

const fields = [
  'id',
  'title',
  'slug',
  'address',
  'publishedAt',
  '_status',
  'topics',
  'topics.title',
  'related',
  'related.title',
  'related.leadImage.alt',
  'leadImage',
  'body',
  'updatedAt',
  'createdAt',
  'featured',
  'filename',
  'filesize',
  'link.url',
  'updates.text',
  'nothing',
  '__proto__',
  'constructor',
  '$where',
  'a.b.c.d.e',
  '',
  'version.title',
  'closesAt',
  'severity',
  'email',
  'password',
  'salt',
  'withdrawal.reason',
]

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
  'nothing',
  'equals][a',
  '',
]

const values = [
  '1',
  '',
  'true',
  'null',
  'undefined',
  'notadate',
  '2026-01-01',
  '2026-13-45',
  '-1',
  '1e309',
  'a,b,c',
  '[object Object]',
  '%00',
  '%ff',
  '%F0%9F%92%A9',
  "'%20or%201=1--",
  '%25',
  '*',
  '(',
  '\\',
  '{"$gt":""}',
  '[',
  '1,2,3',
  'x'.repeat(300),
  '..%2f',
  'NaN',
  '0x10',
  '9'.repeat(30),
]

const condition = fc
  .tuple(
    fc.constantFrom(...fields),
    fc.constantFrom(...operators),
    fc.constantFrom(...values),
    fc.constantFrom('', 'and][0][', 'or][0][', 'or][1][', 'and][x][', 'and][0][or][0]['),
  )
  .map(([field, operator, value, inside]) => `where[${inside}${field}][${operator}]=${value}`)

const parameter = fc.oneof(
  { weight: 4, arbitrary: condition },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'limit',
          'page',
          'depth',
          'pagination',
          'draft',
          'trash',
          'locale',
          'fallback-locale',
          'autosave',
        ),
        fc.constantFrom(...values),
      )
      .map(([name, value]) => `${name}=${value}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('sort', 'select', 'populate', 'joins', 'where'),
        fc.constantFrom(...fields, '-title', '-', 'title,-publishedAt'),
      )
      .map(([name, value]) => `${name}=${value}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('select', 'populate', 'joins', 'where[title]', 'where[and]', 'sort'),
        fc.constantFrom(...fields),
        fc.constantFrom(...values),
      )
      .map(([name, field, value]) => `${name}[${field}]=${value}`),
  },
)

const rest = fc
  .tuple(
    fc.constantFrom(...collections),
    fc.constantFrom(
      '',
      '',
      '',
      '',
      '/1',
      '/nothing',
      '/count',
      '/versions',
      '/%00',
      '/access/1',
      '/init',
      '/me',
      '/docs-access/1',
      '/duplicate',
      '/file/x.jpg',
      '/file/..%2f',
      '/paste-url',
      '/foresee',
      '/unlock',
    ),
    fc.array(parameter, { maxLength: 4 }),
  )
  .map(([collection, more, all]) => `/api/${collection}${more}?${all.join('&')}`)

const globals = fc
  .tuple(fc.constantFrom('site', 'home', 'finder', 'accessibility', 'publishing', 'nothing'), parameter)
  .map(([slug, one]) => `/api/globals/${slug}?${one}`)

const pages = fc
  .tuple(
    fc.constantFrom(
      '/search',
      '/news/archive',
      '/search/feed.xml',
      '/news',
      '/consultations',
      '/inspections',
      '/service-notices',
      '/sitemap.xml',
      '/topics/nothing',
      '/news/2026',
      '/news/9999/12',
      '/news/0000',
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'q',
          'page',
          'year',
          'month',
          'type',
          'topic',
          'state',
          'sort',
          'part',
          'service',
          'inspectorate',
        ),
        fc.constantFrom(...values, 'council', '2', '2026', 'latest'),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([path, all]) => `${path}?${all.map(([name, value]) => `${name}=${value}`).join('&')}`)

/** Targets, of which no two runs with one seed differ. */
export const questions = (count: number, seed: number): string[] => [
  ...fc.sample(fc.oneof({ weight: 6, arbitrary: rest }, { weight: 1, arbitrary: globals }), { numRuns: count, seed }),
  ...fc.sample(pages, { numRuns: Math.ceil(count / 4), seed }),
]
