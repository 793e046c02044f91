import type { Page } from './page'
import { type Header, pagePolicy } from './security-headers'

/*
 * Browsers show what is sent as RSS or Atom as its source, or offer to store it, whatever stylesheet
 * it names. As XML they show it in its stylesheet. So who opens a feed in a browser gets the same
 * bytes as XML, and everybody else the registered type.
 */

const feed = /^application\/(?:rss|atom)\+xml/

export const isFeed = (type: string): boolean => feed.test(type)

/** Names what a reader gets of it apart: a cache must not take one for the other. */
const mark = 'shown'

/** A feed with what a browser is sent of it. */
export const withShown = (page: Page, siteUrl: string): Page => {
  const type: Header = ['content-type', 'text/xml; charset=utf-8']
  const others = page.headers.filter(([name]) => name !== 'content-type')
  const headers = [type, ...others, pagePolicy({}, siteUrl)]
  const fingerprint = `${page.fingerprint}-${mark}`
  return { ...page, shown: { ...page, headers, fingerprint, heads: {}, wire: {}, unchanged: {} } }
}

/** A browser that goes to an address asks for HTML, and for no feed; feed readers that take HTML name both. */
const isFromBrowser = (accept = ''): boolean =>
  accept.includes('text/html') && !/application\/(?:rss|atom)\+xml/.test(accept)

/** The page as it is sent to somebody who accepts certain types. */
export const pageFor = (page: Page, accept: string | undefined): Page =>
  page.shown && isFromBrowser(accept) ? page.shown : page
