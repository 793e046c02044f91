import type { PageType } from '@collections/definitions'
import { addressAsMeant, fileAsMeant } from '@/addresses/as-copied'
import { addressIsFixed } from '@/addresses/document-address'
import { formOfAddress, isSitesOwn } from '@/addresses/site-addresses'
import { locationHeader, pageAndPart, sitePath } from '@/addresses/site-path'
import { publicFileAt, whereFileIs } from '@/publishing/files/earlier-addresses'
import type { DatabaseReader } from '@/publishing/store'
import { documentWasPublic, wasPublicAt } from './gone'
import { addressedDocument, documentAt, pageAt, pageEnded, pageOf, pageOfOtherYear } from './page-at'

/** A row of the redirects: it follows a document, or leads to an address. */
export type Redirect = {
  id: string
  from: string
  to?: string | null
  contentType?: PageType | null
  documentId?: string | null
  updatedAt: string
}

/** Describes where a redirect leads in the end, or that nobody may know now. */
type End = { location: string } | { hidden: true; wasPublic: boolean }

/** More than any chain that people make. */
const mostHops = 20

export const redirectFrom = async ({ payload, req }: DatabaseReader, path: string): Promise<Redirect | undefined> =>
  (await payload.db.findOne<Redirect>({ collection: 'redirects', where: { from: { equals: path } }, req })) ?? undefined

const endAtDocument = async (reader: DatabaseReader, type: PageType, id: string, now: Date): Promise<End> => {
  const page = await pageOf(reader, type, id, now)
  if (page?.address) return { location: page.address }
  const kept = await addressedDocument(reader, type, id)
  return { hidden: true, wasPublic: addressIsFixed(kept, now) || (await documentWasPublic(reader, id)) }
}

/**
 * Follows redirects to the last address, so that a reader takes one step however long the chain is.
 *
 * @param from a path without a page
 * @returns undefined when no redirect starts there, or when they lead round in a circle
 */
export const follow = async (reader: DatabaseReader, from: string, now: Date): Promise<End | undefined> => {
  const passed = new Set<string>()
  let path = from
  let location = from
  while (!passed.has(path) && passed.size < mostHops) {
    if (passed.size > 0 && (await pageAt(reader, path, now))) return { location }
    const redirect = await redirectFrom(reader, path)
    if (!redirect) break
    passed.add(path)
    if (redirect.contentType && redirect.documentId)
      return endAtDocument(reader, redirect.contentType, redirect.documentId, now)
    location = redirect.to ?? ''
    const next = sitePath(location)
    if (!next) return location ? { location } : undefined
    path = next
  }
  if (passed.size === 0 || passed.has(path)) return undefined
  const kept = await documentAt(reader, path)
  return kept ? { hidden: true, wasPublic: addressIsFixed(kept, now) } : { location }
}

/** Describes what a reader is told at an address without a page. */
export type Whereabouts = { status: 301; location: string } | { status: 404 | 410 }

const movedTo = (target: string): Whereabouts | undefined => {
  const location = locationHeader(target)
  return location ? { status: 301, location } : undefined
}

const lookUp = async (reader: DatabaseReader, path: string, now: Date): Promise<Whereabouts | undefined> => {
  const redirect = await redirectFrom(reader, path)
  if (redirect && (await pageAt(reader, path, now))) return undefined
  const ended = redirect && (await pageEnded(reader, path, now))
  if (redirect && !(ended && ended >= new Date(redirect.updatedAt))) {
    const end = await follow(reader, path, now)
    if (end && 'location' in end) return movedTo(end.location)
    if (end?.wasPublic) return { status: 410 }
  }
  if (await wasPublicAt(reader, path, now)) return { status: 410 }
  const news = await pageOfOtherYear(reader, path, now)
  return news?.address ? movedTo(news.address) : undefined
}

/** What hangs below a page goes where the page went. */
const lookUpPart = async (reader: DatabaseReader, path: string, now: Date): Promise<Whereabouts | undefined> => {
  const { page, part } = pageAndPart(path)
  const found = part ? await lookUp(reader, page, now) : undefined
  if (found?.status !== 301) return found
  const location = `${found.location}${part}`
  return pageAndPart(location).part === part ? { status: 301, location } : undefined
}

/** An address that was copied with more than itself leads to the page, or to where that went. */
const meantAddress = async (reader: DatabaseReader, path: string, now: Date): Promise<Whereabouts | undefined> => {
  const file = fileAsMeant(path)
  const location = file && (await publicFileAt(reader, file, now))
  if (location) return movedTo(location)
  const meant = addressAsMeant(path)
  if (!meant) return undefined
  // Never one that opens a preview, or is no page.
  if (isSitesOwn(meant) && !formOfAddress(meant)) return undefined
  const isThere = isSitesOwn(meant) || (await pageAt(reader, pageAndPart(meant).page, now))
  return isThere ? movedTo(meant) : await lookUp(reader, meant, now)
}

/**
 * Says what became of an address that has no page: it moved (301), it is gone (410), or it never was (404).
 * Never tells where something stands that the public may not see.
 *
 * @param address the path that was asked for, as it came
 */
export const whereabouts = async (reader: DatabaseReader, address: string, now: Date): Promise<Whereabouts> => {
  const path = sitePath(address)
  if (!path) return { status: 404 }
  const file = await whereFileIs(reader, path, now)
  if (file) return file
  for (const candidate of new Set([path, path.toLowerCase()])) {
    if (candidate !== path && (await pageAt(reader, candidate, now))) return movedTo(candidate) ?? { status: 404 }
    const found = (await lookUp(reader, candidate, now)) ?? (await lookUpPart(reader, candidate, now))
    if (found) return found
  }
  return (await meantAddress(reader, path, now)) ?? { status: 404 }
}
