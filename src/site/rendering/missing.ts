import { queryAsMeant } from '@/addresses/as-copied'
import { isSitesOwn } from '@/addresses/site-addresses'
import { newsroom } from '@/newsroom'
import { pageAt } from '@/publishing/addresses/page-at'
import { whereabouts } from '@/publishing/addresses/redirects'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import type { DatabaseReader } from '@/publishing/store'
import { pageTime } from './page-scope'

/** Nothing that the public may see stands at an address. */
export class NothingHereError extends Error {
  override name = 'NothingHereError'
}

/** @throws {NothingHereError} in place of a page, from wherever in it that is found out */
export const nothingHere: () => never = () => {
  throw new NothingHereError('There is nothing here.')
}

/** Where a page of a list leads, or a filter of it, whose address was copied with what stood behind it. */
const byQuery = async (reader: DatabaseReader, path: string, query: string, now: Date): Promise<string | undefined> => {
  const meant = queryAsMeant(query)
  if (meant === undefined) return undefined
  return isSitesOwn(path) || (await pageAt(reader, path, now)) ? `${path}${meant}` : undefined
}

/**
 * Tells what became of an address without a page: it moved (301), it is gone (410), or it never was (404).
 * The answer has no text; the page server sends the site's own page for it.
 */
export const missing = async ({ url }: Request): Promise<Response> => {
  const payload = await newsroom()
  const now = pageTime()
  await makeDueChanges(payload, now)
  const { pathname, search } = new URL(url)
  const found = await whereabouts({ payload }, pathname, now)
  const meant = 'location' in found ? undefined : await byQuery({ payload }, pathname, search, now)
  const location = 'location' in found ? found.location : meant
  return new Response(null, { status: location ? 301 : found.status, headers: location ? { location } : {} })
}
