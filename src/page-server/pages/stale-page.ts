import { longDateTime } from '@/words/dates'
import { fingerprintOf, type Page } from './page'

/*
 * When no newer page can be made, the last good one is better than none, as long as nobody takes it
 * for the present state: it says so in words, where the reader starts.
 */

const notice = (since: number): string =>
  `<div class="stale" role="note"><p class="width">We can’t check this page for changes at the moment. It was right at ${longDateTime(new Date(since))}.</p></div>`

const made = new WeakMap<Page, Page>()

const withNotice = (page: Page, since: number): Page => {
  const type = page.headers.find(([name]) => name === 'content-type')?.[1] ?? ''
  if (!type.startsWith('text/html')) return page
  const html = page.bodies.identity.toString('utf8').replace(/<body[^>]*>/, (tag) => `${tag}${notice(since)}`)
  const body = Buffer.from(html)
  return { ...page, bodies: { identity: body }, fingerprint: fingerprintOf(body), heads: {}, wire: {}, unchanged: {} }
}

/** The page with a line that says since when it could not be checked; made once for each page. */
export const stalePage = (page: Page, since: number): Page => {
  const there = made.get(page)
  if (there) return there
  const making = withNotice(page, since)
  made.set(page, making)
  return making
}
