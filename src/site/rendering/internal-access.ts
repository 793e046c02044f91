import { timingSafeEqual } from 'node:crypto'

const isToken = (text = ''): boolean => {
  const expected = Buffer.from(process.env.INTERNAL_TOKEN ?? '')
  const given = Buffer.from(text)
  return expected.length > 0 && expected.length === given.length && timingSafeEqual(expected, given)
}

/** Returns whether a request for an internal address comes from the page server of this very process. */
export const isFromPageServer = (headers: Headers): boolean => isToken(headers.get('x-internal-token') ?? undefined)

/**
 * The page server's name for what is public at the moment, on a request for a page that it will keep.
 * It changes with everything that changes what readers see; undefined on anybody else's request.
 */
export const generationOf = (headers: Headers): string | undefined => {
  const [token, generation] = (headers.get('x-generation') ?? '').split(' ')
  return isToken(token) ? generation : undefined
}
