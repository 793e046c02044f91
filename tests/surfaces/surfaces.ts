import { definitionOf } from '@collections/definitions'
import { folderOf } from '@/addresses/file-address'
import { isOfDocument } from '@/addresses/site-addresses'
import { contentTypes } from '../integration/content'
import type { State, Text } from './content'
import { commonWord } from './content'

/**
 * One way in which anybody could see something: an address, and which texts it may show. A surface
 * with `of` is asked once for each text, at the text's own address.
 */
export type Surface = {
  name: string
  /** The route of the site (its folder) or the endpoint of the API that this covers. */
  covers: string
  method?: 'GET' | 'POST'
  path?: string
  of?: (text: Text) => string[]
  body?: (text: Text) => unknown
  /** States that may show here, beside `live`. */
  also?: State[]
  /** States of notices that may show here besides: planned and past ones are announced, marked as such. */
  alsoOfNotices?: State[]
  /** Nothing may show here, not even what is live. */
  nothing?: boolean
  /** Every live text of these types must show here: proof that the surface is asked rightly. */
  shows?: Text['type'][]
  /** It answers with a file or a yes or no, so that the status tells. */
  byStatus?: boolean
}

const search = `?q=${commonWord}`
const page = (name: string, covers: string, path = covers, more: Partial<Surface> = {}): Surface => ({
  name,
  covers: `page ${covers}`,
  path,
  ...more,
})

/** Planned and past notices are announced on the page of all notices, on their own, on their topics’, in search and the sitemap. */
const announced: State[] = ['scheduled', 'expired']

const pages = (year: string, month: string): Surface[] => [
  page('home', '/'),
  page('news', '/news', '/news', { shows: ['news'] }),
  page('news, later pages', '/news', '/news?page=2'),
  page('archive', '/news/archive', '/news/archive', { shows: ['news'] }),
  page('archive, searched', '/news/archive', `/news/archive${search}`, { shows: ['news'] }),
  page('archive of a year', '/news/[year]', `/news/${year}`),
  page('archive of a month', '/news/[year]/[slug]', `/news/${year}/${month}`, { shows: ['news'] }),
  page('consultations', '/consultations', '/consultations', { shows: ['consultations'] }),
  page('consultations, of a state', '/consultations', '/consultations?state=closed', { shows: ['consultations'] }),
  page('inspections', '/inspections', '/inspections', { shows: ['inspection-reports'] }),
  page('inspections, of an inspectorate', '/inspections', '/inspections?inspectorate=ofsted', {
    shows: ['inspection-reports'],
  }),
  page('notices', '/service-notices', '/service-notices', { shows: ['service-notices'], also: announced }),
  page('notices of a month', '/service-notices', `/service-notices?month=${year}-${month}`, { also: announced }),
  page('topics', '/topics'),
  page('topic', '/topics/[slug]', '/topics/every-state', {
    shows: ['news', 'consultations', 'inspection-reports'],
    alsoOfNotices: announced,
  }),
  page('meetings ahead', '/meetings'),
  page('past meetings', '/meetings', '/meetings?when=past', { shows: ['meetings'] }),
  page('calendar of meetings', '/meetings/calendar.ics'),
  page('committees', '/committees'),
  page('committee', '/committees/[slug]', '/committees/every-state', { shows: ['meetings', 'agenda-items'] }),
  page('committee feed', '/committees/[slug]/feed.xml', '/committees/every-state/feed.xml', {
    shows: ['agenda-items'],
  }),
  page('decisions of a committee', '/decisions', '/decisions?committee=every-state', { shows: ['agenda-items'] }),
  page('newsletter series', '/newsletters/series/[slug]', '/newsletters/series/every-state'),
  page('newsletter series feed', '/newsletters/series/[slug]/feed.xml', '/newsletters/series/every-state/feed.xml'),
  // Forms and answers that name what can be followed: topics, never a document that nobody asked for.
  page('subscribing', '/subscribe'),
  page('subscribing was sent', '/subscribe/sent'),
  ...[
    '/subscribe/confirm/[token]',
    '/subscriptions/[token]',
    '/subscriptions/[token]/data.json',
    '/unsubscribe/[token]',
  ].map((path) => page(`with a made-up token: ${path}`, path, path.replace('[token]', 'a'.repeat(26)))),
  {
    name: 'search',
    covers: 'page /search',
    // There is more to find than stands on one page.
    of: () => ['', '&page=2'].map((part) => `/search${search}${part}`),
    shows: [...contentTypes],
    also: ['withdrawn'],
    alsoOfNotices: announced,
  },
  page('sitemap', '/sitemap.xml', '/sitemap.xml', {
    shows: ['news', 'consultations', 'inspection-reports', 'pages'],
    alsoOfNotices: announced,
  }),
  page('sitemap, parts', '/sitemap.xml', '/sitemap.xml?part=1', { shows: ['news'] }),
  page('sitemap, other pages', '/sitemap.xml', '/sitemap.xml?part=pages', { alsoOfNotices: announced }),
  page('sitemap, latest news', '/sitemap.xml', '/sitemap.xml?part=latest'),
  page('robots', '/robots.txt', '/robots.txt', { nothing: true }),
  // With a page that has the notices of every page on it.
  page('an address without a page', '/[...path]', '/what/nothing/has'),
  page('icon', '/favicon.ico', undefined, { nothing: true }),
  page('icon of telephones', '/apple-touch-icon.png', undefined, { nothing: true }),
  page('security contact', '/.well-known/security.txt', undefined, { nothing: true }),
  page('health', '/healthz', '/healthz', { nothing: true }),
  page('readiness', '/readyz', '/readyz', { nothing: true }),
  ...['feed.xml', 'atom.xml', 'feed.json'].map((feed) =>
    page(`news in ${feed}`, `/news/${feed}`, `/news/${feed}`, { shows: ['news'] }),
  ),
  page('consultations feed', '/consultations/feed.xml', undefined, { shows: ['consultations'] }),
  page('consultations calendar', '/consultations/calendar.ics'),
  page('inspections feed', '/inspections/feed.xml', undefined, { shows: ['inspection-reports'] }),
  page('notices feed', '/service-notices/feed.xml', undefined, { shows: ['service-notices'] }),
  page('archive feed', '/news/archive/feed.xml', undefined, { shows: ['news'] }),
  page('archive feed, searched', '/news/archive/feed.xml', `/news/archive/feed.xml${search}`, { shows: ['news'] }),
  page('search feed', '/search/feed.xml', `/search/feed.xml${search}`, {
    shows: ['news', 'consultations', 'inspection-reports', 'service-notices'],
  }),
  page('topic feed', '/topics/[slug]/feed.xml', '/topics/every-state/feed.xml'),
  // Answered as any address that is not there: with a page that has the notices of every page on it.
  ...['clean-files', 'errors/[status]', 'log', 'prepare', 'rebuild-search', 'sample', 'send'].map((name) =>
    page(`internal: ${name}`, `/internal/${name}`, `/internal/${name.replace('[status]', '404')}`),
  ),
]

const own = (type: Text['type'], path: (text: Text) => string[]) => (text: Text) =>
  text.type === type ? path(text) : []

const documentPages: Surface[] = contentTypes.flatMap((type) => {
  const { addresses, isAnnounced, standsIn } = definitionOf(type)
  return addresses.filter(isOfDocument).map(({ path }) => ({
    name: `page of one of ${type}: ${path}`,
    covers: `page ${path}`,
    of: own(type, ({ address }) => [address]),
    // What stands below another document stands elsewhere without one.
    shows: standsIn ? undefined : [type],
    also: ['withdrawn', ...(isAnnounced ? announced : [])] satisfies State[],
  }))
})

/** Lists and feeds of types that have no row of their own above: each shows what is live. */
const lists = (rows: Surface[]): Surface[] =>
  contentTypes.flatMap((type) =>
    definitionOf(type)
      .addresses.filter(({ path }) => !path.includes('[') && !rows.some(({ covers }) => covers === `page ${path}`))
      .map(({ path }) => page(`${type} at ${path}`, path, path, { shows: [type] })),
  )

/** Beside a live text, a document's newer one has the same address: which of them is drawn is tested elsewhere. */
const hasOwnAddress = ({ state }: Text): boolean => !['newer-draft', 'scheduled-change', 'later-part'].includes(state)

const sharedImages: Surface[] = contentTypes.map((type) => ({
  name: `image of one of ${type} for where its page is shared`,
  covers: 'page /share-image/[collection]/[file]',
  of: (text) =>
    text.type === type && text.address && hasOwnAddress(text)
      ? [`/share-image/${type}/${definitionOf(type).standsIn ? text.id : text.address.split('/').at(-1)}.png`]
      : [],
  byStatus: true,
  // Of what is exempt the title is public, and that is all there is in it.
  also: ['withdrawn', 'exempt', ...(definitionOf(type).isAnnounced ? announced : [])] satisfies State[],
}))

const newsViews = (id: string, versionId?: string) => [
  `/admin/collections/news/${id}/versions`,
  `/admin/collections/news/${id}/versions/${versionId}`,
  `/admin/collections/news/${id}/api`,
]

const other: Surface[] = [
  {
    name: 'subscribing to a document',
    covers: 'page /subscribe',
    of: ({ type, address }) => (definitionOf(type).happenings ? [`/subscribe?to=${address}`] : []),
    also: ['withdrawn'],
    alsoOfNotices: announced,
  },
  {
    name: 'calendar file',
    covers: 'page /consultations/[slug]/calendar.ics',
    of: own('consultations', ({ address }) => [`${address}/calendar.ics`, `${address}/calendar.ics?event=none`]),
    also: ['withdrawn'],
  },
  {
    name: 'calendar file of a meeting',
    covers: 'page /meetings/[committee]/[slug]/calendar.ics',
    of: own('meetings', ({ address }) => [`${address}/calendar.ics`]),
    also: ['withdrawn'],
  },
  {
    name: 'preview for staff',
    covers: 'page /preview/[collection]/[id]',
    of: ({ type, id }) =>
      ['', '?as=feed', '?as=card', '?as=mail', '?as=mail-text'].map((part) => `/preview/${type}/${id}${part}`),
    also: ['withdrawn'],
  },
  {
    name: 'preview link with a made-up token',
    covers: 'page /preview/link/[token]',
    of: ({ id }) => [`/preview/link/${id}`, `/preview/link/eyJhbGciOiJub25lIn0.${btoa(JSON.stringify({ sub: id }))}.`],
  },
  {
    name: 'admin: a document',
    covers: 'page /admin/[[...segments]]',
    // The admin is one page for every type: its other views are asked for one of them.
    of: ({ type, id, versionId }) => [
      `/admin/collections/${type}/${id}`,
      ...(type === 'news' ? newsViews(id, versionId) : []),
    ],
    also: ['withdrawn'],
  },
  {
    name: 'admin: lists',
    covers: 'page /admin/[[...segments]]',
    of: ({ type }) => [
      `/admin/collections/${type}?limit=100`,
      `/admin/collections/publication-log?limit=100`,
      '/admin/quick-notice',
    ],
    also: ['withdrawn'],
  },
  {
    name: 'admin: start page and calendar',
    covers: 'page /admin/[[...segments]]',
    of: () => [
      '/admin',
      '/admin/sendings',
      '/admin/calendar',
      '/admin/calendar?month=2026-01',
      '/admin/search?q=every',
    ],
    also: ['withdrawn'],
  },
]

const listQueries = [
  'limit=200',
  'limit=200&draft=true',
  'limit=0&pagination=false&depth=2',
  'limit=200&sort=-updatedAt&locale=all&fallback-locale=en',
  'limit=200&where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
  `limit=200&where[title][contains]=${commonWord}&draft=true`,
  'limit=200&trash=true&showHiddenFields=true&overrideAccess=true',
  'limit=200&select[title]=true&select[slug]=true',
  'limit=200&populate[news][title]=true&joins[related][limit]=10',
]

const api: Surface[] = [
  ...listQueries.map(
    (query): Surface => ({
      name: `REST list ?${query}`,
      covers: 'api GET /:collection',
      of: ({ type }) => [`/api/${type}?${query}`],
      also: ['withdrawn'],
      shows: query.includes('draft') ? undefined : [...contentTypes],
    }),
  ),
  {
    name: 'REST by id',
    covers: 'api GET /:collection/:id',
    of: ({ type, id }) => [`/api/${type}/${id}?depth=2`, `/api/${type}/${id}?draft=true&depth=1`],
    also: ['withdrawn'],
    shows: [...contentTypes],
  },
  {
    name: 'REST state of a document',
    covers: 'api GET /:collection/:id/state',
    of: ({ type, id }) => [`/api/${type}/${id}/state`],
    also: ['withdrawn'],
  },
  {
    name: 'REST what can be done with a new document',
    covers: 'api GET /:collection/state',
    of: ({ type }) => [`/api/${type}/state`],
    nothing: true,
  },
  {
    name: 'REST timeline of a document',
    covers: 'api GET /:collection/:id/timeline',
    of: ({ type, id }) => [`/api/${type}/${id}/timeline`],
    nothing: true,
  },
  {
    name: 'REST two versions side by side',
    covers: 'api GET /:collection/:id/comparison',
    of: ({ type, id, versionId }) =>
      versionId ? [`/api/${type}/${id}/comparison?from=${versionId}&to=${versionId}`] : [],
    nothing: true,
  },
  ...['agenda', 'minutes', 'publish-agenda'].map(
    (what): Surface => ({
      name: `REST of a meeting’s ${what}`,
      covers: `api POST /:collection/:id/${what}`,
      method: 'POST',
      of: own('meetings', ({ id }) => [`/api/meetings/${id}/${what}`]),
      body: () => ({ text: `1. ${commonWord}` }),
      nothing: true,
    }),
  ),
  {
    name: 'REST what withdrawing would do',
    covers: 'api POST /:collection/consequences',
    method: 'POST',
    of: ({ type }) => [`/api/${type}/consequences`],
    nothing: true,
  },
  {
    name: 'REST what a save would do',
    covers: 'api POST /:collection/:id/foresee',
    method: 'POST',
    of: ({ type, id }) => [`/api/${type}/${id}/foresee`],
    body: () => ({ data: {}, _status: 'published' }),
    nothing: true,
  },
  {
    name: 'REST where something is used',
    covers: 'api GET /:collection/:id/uses',
    of: ({ file }) => (file ? [`/api/${file.kind}/${file.id}/uses`] : []),
    also: ['withdrawn'],
  },
  {
    name: 'REST comments on a document',
    covers: 'api GET /:collection/on',
    of: ({ type, id }) => [`/api/comments/on?contentType=${type}&documentId=${id}`],
    nothing: true,
  },
  {
    name: 'REST who was sent it by e-mail',
    covers: 'api GET /:collection/:id/told',
    of: ({ type, id }) => [`/api/${type}/${id}/told`],
    nothing: true,
  },
  {
    name: 'REST telling those who were sent it',
    covers: 'api POST /:collection/:id/tell',
    method: 'POST',
    of: ({ type, id }) => [`/api/${type}/${id}/tell`],
    nothing: true,
  },
  {
    name: 'REST who of the press can be sent it',
    covers: 'api GET /:collection/:id/press',
    of: own('news', ({ id }) => [`/api/news/${id}/press`]),
    nothing: true,
  },
  {
    name: 'REST sending to the press',
    covers: 'api POST /:collection/:id/press',
    method: 'POST',
    of: own('news', ({ id }) => [`/api/news/${id}/press`]),
    nothing: true,
  },
  {
    name: 'REST what was typed and not saved',
    covers: 'api GET /:collection/mine',
    of: ({ type, id }) => [`/api/kept-texts/mine?contentType=${type}&documentId=${id}`],
    nothing: true,
  },
  {
    name: 'REST how often pictures are used',
    covers: 'api GET /:collection/use-counts',
    of: ({ file }) => (file?.kind === 'media' ? [`/api/media/use-counts?ids=${file.id}`] : []),
    nothing: true,
  },
  {
    name: 'REST versions',
    covers: 'api GET /:collection/versions',
    of: ({ type, id }) => [
      `/api/${type}/versions?where[parent][equals]=${id}&limit=50`,
      `/api/${type}/versions?limit=200`,
    ],
    nothing: true,
  },
  {
    name: 'REST version by id',
    covers: 'api GET /:collection/versions/:id',
    of: ({ type, versionId }) => (versionId ? [`/api/${type}/versions/${versionId}`] : []),
    nothing: true,
  },
  {
    name: 'REST count',
    covers: 'api GET /:collection/count',
    of: ({ type, mark }) => [`/api/${type}/count?where[title][contains]=${mark}`],
    also: ['withdrawn'],
    byStatus: true,
  },
  {
    name: 'REST access',
    covers: 'api POST /:collection/access/:id?',
    method: 'POST',
    of: ({ type, id }) => [`/api/${type}/access/${id}`],
    nothing: true,
  },
  {
    name: 'REST copy',
    covers: 'api POST /:collection/:id/duplicate',
    method: 'POST',
    of: ({ type, id, state }) => (state === 'live' || state === 'withdrawn' ? [] : [`/api/${type}/${id}/duplicate`]),
  },
  {
    name: 'file',
    covers: 'api GET /:collection/file/:filename',
    of: ({ file }) => (file ? file.names.map((name) => `/api/${file.kind}/file/${name}`) : []),
    byStatus: true,
    // What was released stays, for those who link to it.
    also: ['withdrawn', 'expired', 'unpublished', 'deleted'],
  },
  ...(['images', 'files'] as const).map(
    (folder): Surface => ({
      name: `file in /${folder}`,
      covers: `page /${folder}/[name]`,
      of: ({ file }) => (file && folder === folderOf[file.kind] ? file.names.map((name) => `/${folder}/${name}`) : []),
      byStatus: true,
      also: ['withdrawn', 'expired', 'unpublished', 'deleted'],
    }),
  ),
  {
    name: 'record of a file',
    covers: 'api GET /:collection/:id',
    of: ({ file }) =>
      file ? [`/api/${file.kind}/${file.id}`, `/api/${file.kind}?limit=200&where[filename][contains]=q`] : [],
    also: ['withdrawn', 'expired', 'unpublished', 'deleted'],
  },
  ...[
    'publication-log',
    'scheduled-changes',
    'preview-links',
    'redirects',
    'file-addresses',
    'subscribers',
    'subscriptions',
    'subscription-counts',
    'pauses',
    'press-list',
    'mailings',
    'deliveries',
    'webhooks',
    'users',
    'payload-locked-documents',
    'payload-preferences',
    'payload-migrations',
    'payload-kv',
    'payload-jobs',
  ].map(
    (collection): Surface => ({
      name: `REST ${collection}`,
      covers: 'api GET /:collection',
      path: `/api/${collection}?limit=500&depth=2`,
    }),
  ),
  ...['site', 'home', 'publishing', 'finder', 'accessibility'].map(
    (slug): Surface => ({
      name: `REST global ${slug}`,
      covers: `api GET /globals/${slug}`,
      path: `/api/globals/${slug}?depth=2&draft=true`,
    }),
  ),
  ...['pause', 'waiting', 'resume', 'to'].map(
    (what): Surface => ({
      name: `REST sent mail: ${what}`,
      covers: `api POST /sendings/${what}`,
      method: 'POST',
      path: `/api/sendings/${what}`,
      nothing: true,
    }),
  ),
  ...(['items?refs=', 'new', 'sending'] as const).map(
    (part): Surface => ({
      name: `REST of issues of newsletters: ${part}`,
      covers: `api GET /issues/${part.replace(/\?.*/, '')}`,
      of: ({ type, id }) => [`/api/issues/${part}${part.endsWith('=') ? `${type}/${id}` : ''}`],
      // Whoever writes newsletters is told of what they may read.
      ...(part === 'sending' ? { nothing: true } : { also: ['withdrawn'] satisfies State[] }),
    }),
  ),
  {
    name: 'REST a test of a newsletter',
    covers: 'api POST /issues/test',
    method: 'POST',
    of: () => ['/api/issues/test'],
    body: ({ id }) => ({ id }),
    nothing: true,
  },
  { name: 'REST what is due in a month', covers: 'api GET /due', path: '/api/due', nothing: true },
  {
    name: 'REST search of those who work here',
    covers: 'api GET /staff-search',
    path: '/api/staff-search?q=every',
    nothing: true,
  },
  { name: 'REST comments', covers: 'api GET /:collection', path: '/api/comments?limit=200', nothing: true },
  { name: 'REST kept texts', covers: 'api GET /:collection', path: '/api/kept-texts?limit=200', nothing: true },
  { name: 'REST what I may do', covers: 'api GET /access', path: '/api/access', nothing: true },
  { name: 'REST who I am', covers: 'api GET /users/me', path: '/api/users/me?depth=2', nothing: true },
]

/** Every surface there is. @param year of the live texts */
export const allSurfaces = (year: string, month: string): Surface[] => [
  ...pages(year, month),
  ...lists(pages(year, month)),
  ...documentPages,
  ...sharedImages,
  ...other,
  ...api,
]

/** Endpoints that show no document: they change something, are about accounts, or answer yes or no. */
export const otherEndpoints: Record<string, string> = {
  'POST /:collection': 'writes',
  'PATCH /:collection': 'writes',
  'POST /:collection/:id/withdraw': 'writes',
  'POST /:collection/:id/drop-draft': 'writes',
  'POST /:collection/versions/:id/approve': 'writes',
  'POST /:collection/:id/end': 'writes',
  'POST /:collection/:id/reopen': 'writes',
  'POST /:collection/:id/updates': 'writes',
  'POST /:collection/many': 'writes: withdraws, ends or files under a topic, by those who may publish',
  'PATCH /:collection/:id': 'writes',
  'POST /:collection/on': 'writes a comment, by those who may change the document',
  'POST /:collection/:id/done': 'writes, by the same',
  'POST /:collection/:id/secret': 'writes the secret of a webhook, by administrators',
  'GET /:collection/:id/undelivered': 'counts what a webhook could not be told, for administrators',
  'POST /:collection/:id/undelivered': 'writes: a webhook is told it again, by administrators',
  'POST /:collection/:id/here': 'tells those who may edit a document who else of them has it open',
  'DELETE /:collection/:id/here': 'forgets oneself alone',
  'PUT /:collection/mine': 'writes what one typed oneself',
  'DELETE /:collection/mine': 'writes',
  'DELETE /:collection': 'writes',
  'DELETE /:collection/:id': 'writes',
  'POST /:collection/versions/:id': 'writes: restores a version, by those who may publish or edit it',
  'GET /:collection/paste-url/:id?': 'fetches a picture from another site for staff',
}
