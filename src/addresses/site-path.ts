import { paged } from '@collections/definitions'
import { isOfDocument } from './site-addresses'

/** Stands for this site while an address is taken apart; no site can have this name. */
const thisSite = 'http://site.invalid'

/** More than any address of the site has, fewer than would cost anything to look at. */
const longestPath = 4000

const tidySegment = (segment: string): string =>
  encodeURI(decodeURIComponent(segment).normalize('NFC'))
    .replace(/[/?#]/g, encodeURIComponent)
    .replace(/(?:%[89A-F][0-9A-F])+/g, decodeURIComponent)

const here = (value: string): URL | undefined => {
  if (!value.startsWith('/') || value.length > longestPath || !URL.canParse(value, thisSite)) return undefined
  const url = new URL(value, thisSite)
  return url.origin === thisSite ? url : undefined
}

/**
 * The one form of a path of this site: no query, no fragment, no slash at its end, letters of any
 * script as themselves, everything else that needs it percent-encoded. What comes out, put in, stays.
 *
 * @param value what somebody typed or asked for; anything at all
 * @returns undefined for what is no path of this site: `//other.example`, or a broken percent-encoding
 */
export const sitePath = (value: string): string | undefined => {
  const url = here(value)
  if (!url) return undefined
  try {
    return url.pathname.split('/').map(tidySegment).join('/').replace(/\/+$/, '') || '/'
  } catch {
    return undefined
  }
}

const isWeb = (url: URL): boolean => ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password

/** A full address of this site becomes its path with what follows it; anything else stays. */
const withoutSite = (value: string, siteUrl: string): string => {
  const text = value.trim()
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return text
  const url = new URL(text)
  return url.origin === new URL(siteUrl).origin && isWeb(url) ? `${url.pathname}${url.search}${url.hash}` : text
}

/**
 * The path that a redirect leads from.
 *
 * @param value what somebody typed: a path, with or without its first slash, or a full address of this site
 * @returns undefined when it is neither
 */
export const redirectSource = (value: string, siteUrl: string): string | undefined => {
  const text = withoutSite(value, siteUrl)
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined
  return sitePath(/^[/\\]/.test(text) ? text : `/${text}`)
}

/**
 * Returns where a redirect leads: a path of this site, with a query and a fragment if it has them, or a
 * full address of another site.
 *
 * @returns undefined when it is neither
 */
export const redirectTarget = (value: string, siteUrl: string): string | undefined => {
  const text = withoutSite(value, siteUrl)
  const path = sitePath(text)
  if (path) {
    const { search, hash } = new URL(text, thisSite)
    return `${path}${search}${hash}`
  }
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return isWeb(url) ? url.href : undefined
}

/**
 * The same as a `Location` header says it, in ASCII.
 *
 * @returns undefined for what is neither a path of this site nor a full address
 */
export const locationHeader = (target: string): string | undefined => {
  const url = here(target)
  if (url) return `${url.pathname}${url.search}${url.hash}`
  return /^https?:/i.test(target) && URL.canParse(target) ? new URL(target).href : undefined
}

/** Any one part of an address. */
const onePart = '[^/?#]+'

type WithParts = { addresses: readonly { path: string }[]; parts?: readonly string[] }

const parts = paged.flatMap(({ addresses, parts = [] }: WithParts) =>
  addresses.filter(isOfDocument).flatMap(({ path }) => {
    const page = path.replace(/\[\w+\]/g, onePart)
    return parts.map((part) => new RegExp(`^(${page})(${part.replaceAll('.', '\\.')})$`))
  }),
)

/** Takes apart the address of what hangs below a page: a topic's feed, a consultation's calendar file. */
export const pageAndPart = (path: string): { page: string; part: string } => {
  for (const form of parts) {
    const [, page, part] = form.exec(path) ?? []
    if (page && part) return { page, part }
  }
  return { page: path, part: '' }
}
