import { timingSafeEqual } from 'node:crypto'

/** Whether a request for an internal address comes from the page server of this very process. */
export const isFromPageServer = (headers: Headers): boolean => {
  const expected = Buffer.from(process.env.INTERNAL_TOKEN ?? '')
  const given = Buffer.from(headers.get('x-internal-token') ?? '')
  return expected.length > 0 && expected.length === given.length && timingSafeEqual(expected, given)
}
