import { isPageType } from '@collections/definitions'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
  FieldHook,
} from 'payload'
import { fileAt } from '@/addresses/file-address'
import { isSitesOwn } from '@/addresses/site-addresses'
import { redirectSource, redirectTarget, sitePath } from '@/addresses/site-path'
import { fieldRefusal } from '@/api/refusal'
import { readEnvironment } from '@/environment'
import { filesNamed } from '@/publishing/files/earlier-addresses'
import { appendToLog } from '@/publishing/log/log'
import type { DatabaseReader } from '@/publishing/store'
import { addressedDocument, pageAt } from './page-at'
import { follow, type Redirect, redirectFrom } from './redirects'

type Draft = Partial<Redirect>

const refuse = (path: 'from' | 'to' | 'documentId', message: string) =>
  fieldRefusal({ collection: 'redirects', path, message })

const checkSource = async (reader: DatabaseReader, from: string, id: string | undefined): Promise<void> => {
  if (isSitesOwn(from)) throw refuse('from', `“${from}” is an address the site itself uses.`)
  const file = fileAt(from)
  if (file && (await filesNamed(reader, file.kind, [file.name])).leading.length > 0)
    throw refuse('from', `“${from}” is the address of a file, now or earlier, and leads to it.`)
  const other = await redirectFrom(reader, from)
  if (other && other.id !== id)
    throw refuse('from', `There is a redirect from “${from}” already. Change that one instead.`)
  if (await pageAt(reader, from, new Date()))
    throw refuse('from', `There is a page at “${from}” now, and a page always wins: nobody would ever be redirected.`)
}

/** The way that a reader would go from an address, if a redirect led there; whole if it ends where it starts. */
const circleThrough = async (reader: DatabaseReader, from: string, to: string): Promise<string[] | undefined> => {
  const way = [from]
  for (let path = sitePath(to); path; ) {
    way.push(path)
    if (path === from) return way
    const next: Redirect | undefined = await redirectFrom(reader, path)
    path = next?.to ? sitePath(next.to) : undefined
    if (path && way.indexOf(path) > 0) return undefined
  }
  return undefined
}

const checkTarget = async (reader: DatabaseReader, { from, to, contentType, documentId }: Draft): Promise<void> => {
  if (documentId && to) throw refuse('to', 'This redirect follows a document. It cannot lead to an address as well.')
  if (documentId && contentType) {
    const follows = isPageType(contentType) && (await addressedDocument(reader, contentType, documentId))
    if (!follows) throw refuse('documentId', 'There is no such document.')
    return
  }
  if (documentId || contentType) throw refuse('documentId', 'Name both the document and its type.')
  if (!to) throw refuse('to', 'Enter the address that this leads to.')
  if (sitePath(to) === from) throw refuse('to', 'This is the old address itself. Enter the address that it leads to.')
  const circle = await circleThrough(reader, from as string, to)
  if (circle) throw refuse('to', `This would lead round in a circle: ${circle.join(' → ')}.`)
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value : undefined)

/**
 * Brings the addresses of a redirect into the form in which they are compared, and refuses one that
 * would not work.
 *
 * @throws {ValidationError}
 */
export const checkRedirect: CollectionBeforeValidateHook<Redirect> = async ({ data, originalDoc, req }) => {
  if (!data) return data
  const { siteUrl } = readEnvironment()
  const typed = { from: text(data.from), to: text(data.to) }
  // An empty field is told by the field itself.
  if (!typed.from) return { ...data, from: '' }
  const from = redirectSource(typed.from, siteUrl)
  if (!from) throw refuse('from', 'Enter a path of this site, for example “/old-page”.')
  const to = typed.to === undefined ? null : redirectTarget(typed.to, siteUrl)
  if (to === undefined)
    throw refuse('to', 'Enter a path of this site that starts with /, or a full address that starts with https://.')

  const documentId = text(data.documentId) ?? null
  const checked: Draft = { ...data, from, to, documentId, contentType: data.contentType || null }
  const isNew = originalDoc?.id === undefined
  const changed = (...names: (keyof Redirect)[]) =>
    isNew || names.some((name) => (checked[name] ?? null) !== (originalDoc[name] ?? null))
  const reader = { payload: req.payload, req }
  if (changed('from')) await checkSource(reader, from, originalDoc?.id)
  if (changed('from', 'to', 'contentType', 'documentId')) await checkTarget(reader, checked)
  return checked
}

/** Returns where a redirect leads a reader now, in words for the list and the form. */
export const leadsTo: FieldHook<Redirect> = async ({ data, req }) => {
  const from = data?.from
  if (!from || !req.user) return undefined
  const reader = { payload: req.payload, req }
  const now = new Date()
  if (await pageAt(reader, from, now)) return 'Not in use: there is a page at the old address'
  const end = await follow(reader, from, now)
  if (!end) return 'Nothing'
  return 'location' in end ? end.location : 'Nothing: the page is not public'
}

const words = ({ from, to, contentType }: Redirect): string => `${from} → ${to ?? contentType}`

export const recordRedirect: CollectionAfterChangeHook<Redirect> = async ({ doc, previousDoc, operation, req }) => {
  const isNew = operation === 'create'
  await appendToLog(req, {
    event: isNew ? 'redirect-made' : 'redirect-changed',
    contentType: 'redirects',
    documentId: doc.id,
    title: doc.from,
    from: doc.from,
    to: doc.to,
    reason: isNew || words(previousDoc) === words(doc) ? undefined : `Was ${words(previousDoc)}`,
  })
  return doc
}

export const recordRedirectDeletion: CollectionAfterDeleteHook<Redirect> = async ({ doc, req }) => {
  await appendToLog(req, {
    event: 'redirect-deleted',
    contentType: 'redirects',
    documentId: doc.id,
    title: doc.from,
    from: doc.from,
    to: doc.to,
  })
  return doc
}
