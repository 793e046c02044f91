import type { BasePayload, PayloadRequest, Where } from 'payload'
import type { ContentTypeSlug } from '../content-types'
import { lifetimeOf, live } from '../live'
import { pageAndPart } from './site-path'

/** The types whose documents have a page. */
export type PageType = ContentTypeSlug | 'topics'

export type Standing = Record<string, unknown> & {
  id: string
  title?: string | null
  address?: string | null
  firstPublishedAt?: string | null
  _status?: 'draft' | 'published' | null
}

/** Who asks, and in which transaction; without a request, what is committed. */
export type Reader = { payload: BasePayload; req?: PayloadRequest }

const sections = new Map<string, PageType>([
  ['news', 'news'],
  ['consultations', 'consultations'],
  ['inspections', 'inspection-reports'],
  ['service-notices', 'service-notices'],
  ['topics', 'topics'],
])

/** The type of document that stands at addresses of this form. */
const typeAt = (path: string): PageType | undefined => {
  const [first = '', ...rest] = path.slice(1).split('/')
  return rest.length === 0 ? 'pages' : sections.get(first)
}

/** What the public finds at a document's address: a notice's page announces it, and says later that it has ended. */
const hasPage = (payload: BasePayload, type: PageType, now: Date): Where[] => {
  if (type === 'topics') return []
  return type === 'service-notices'
    ? [{ _status: { equals: 'published' } }]
    : [live(lifetimeOf(payload.collections[type].config), now)]
}

/** Whether a published version's page has been there, at this moment or before it. */
export const pageHasBegun = (payload: BasePayload, type: PageType, document: Standing, now: Date): boolean => {
  const { from } = lifetimeOf(payload.collections[type].config)
  if (type === 'service-notices' || !from) return true
  return Boolean(document[from]) && new Date(document[from] as string) <= now
}

const one = async ({ payload, req }: Reader, type: PageType, and: Where[]): Promise<Standing | undefined> => {
  const { from, until } = lifetimeOf(payload.collections[type].config)
  const select: Record<string, true> = { title: true, address: true, firstPublishedAt: true }
  if (type !== 'topics') select._status = true
  for (const date of [from, until]) if (date) select[date] = true
  return (await payload.db.findOne<Standing>({ collection: type, where: { and }, select, req })) ?? undefined
}

/** A document as it is kept: its published version if it has one, else its draft. Nobody may see it for that. */
export const standing = (reader: Reader, type: PageType, id: string) => one(reader, type, [{ id: { equals: id } }])

/** A document with a page that the public sees now. */
export const pageOf = (reader: Reader, type: PageType, id: string, now: Date) =>
  one(reader, type, [{ id: { equals: id } }, ...hasPage(reader.payload, type, now)])

/** The document whose page, or a part of it, the public finds at a path now. */
export const pageAt = async (reader: Reader, path: string, now: Date): Promise<Standing | undefined> => {
  const { page } = pageAndPart(path)
  const type = typeAt(page)
  return type && one(reader, type, [{ address: { equals: page } }, ...hasPage(reader.payload, type, now)])
}

/** Any document whose address this is, public or not. Nobody may see it for that. */
export const documentAt = async (reader: Reader, path: string): Promise<Standing | undefined> => {
  const { page } = pageAndPart(path)
  const type = typeAt(page)
  return type && one(reader, type, [{ address: { equals: page } }])
}

/** When the page at a path ended, if a published document stands there whose time has passed. */
export const pageEnded = async (reader: Reader, path: string, now: Date): Promise<Date | undefined> => {
  const type = typeAt(path)
  const until = type && lifetimeOf(reader.payload.collections[type].config).until
  if (!type || !until) return undefined
  const document = await one(reader, type, [
    { address: { equals: path } },
    { _status: { equals: 'published' } },
    { [until]: { less_than_equal: now.toISOString() } },
  ])
  return document && new Date(document[until] as string)
}

/** The live news item of an address that has the wrong year. */
export const newsOfOtherYear = async (reader: Reader, path: string, now: Date): Promise<Standing | undefined> => {
  const [, slug] = /^\/news\/\d{4}\/([^/]+)$/.exec(path) ?? []
  if (!slug) return undefined
  return one(reader, 'news', [{ slug: { equals: slug } }, ...hasPage(reader.payload, 'news', now)])
}
