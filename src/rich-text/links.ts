import { linkAddress } from '@/words/link-address'

/**
 * An address of this site, absolute if the site's own address is given.
 *
 * @param path starts with one slash
 */
export const siteHref = (path: string, baseUrl?: string): string => (baseUrl ? `${baseUrl}${path}` : path)

/**
 * An address that is safe to link to: http(s), mailto, tel, sms, or a path of this site.
 *
 * @param url as somebody typed it, also before links were completed when they are saved
 * @returns the address, or undefined for anything else (another scheme such as javascript:, a bare word)
 */
export const safeHref = (url: unknown, baseUrl?: string): string | undefined => {
  const address = linkAddress(url)
  return address?.startsWith('/') ? siteHref(address, baseUrl) : address
}

/**
 * Returns where a linked document stands.
 *
 * @param document populated, or what is left of it when the reader may not see it: an id or null
 * @returns its address, or undefined if it is not public, so that no dead link is shown
 */
export const documentHref = (document: unknown, baseUrl?: string): string | undefined => {
  if (!document || typeof document !== 'object') return undefined
  const { address, url } = document as { address?: unknown; url?: unknown }
  return safeHref(address ?? url, baseUrl)
}
