import { newsroom } from '@/newsroom'
import { whereabouts } from '@/publishing/addresses/redirects'
import { makeDueChanges } from '@/publishing/schedule/due-changes'
import { pageTime } from './page-scope'

/** Nothing that the public may see stands at an address. */
export class NothingHereError extends Error {
  override name = 'NothingHereError'
}

/** @throws {NothingHereError} in place of a page, from wherever in it that is found out */
export const nothingHere: () => never = () => {
  throw new NothingHereError('There is nothing here.')
}

/**
 * Tells what became of an address without a page: it moved (301), it is gone (410), or it never was (404).
 * The answer has no text; the page server sends the site's own page for it.
 */
export const missing = async ({ url }: Request): Promise<Response> => {
  const payload = await newsroom()
  const now = pageTime()
  await makeDueChanges(payload, now)
  const found = await whereabouts({ payload }, new URL(url).pathname, now)
  return new Response(null, { status: found.status, headers: 'location' in found ? { location: found.location } : {} })
}
