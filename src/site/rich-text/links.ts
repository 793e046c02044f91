const schemes = ['http:', 'https:', 'mailto:', 'tel:']

/** What browsers leave out of an address, and what could hide a scheme from a check. */
const invisible = /[\p{Cc}\p{Cf}]/gu

/** Stands in for the site's address where only the path matters. */
const anySite = 'http://site.invalid'

/**
 * An address of this site, absolute if the site's own address is given.
 *
 * @param path starts with one slash
 */
export const siteHref = (path: string, baseUrl?: string): string => (baseUrl ? `${baseUrl}${path}` : path)

/**
 * An address that is safe to link to: http(s), mailto, tel, or a path of this site.
 *
 * @param url as somebody typed it
 * @returns the address, or undefined for anything else (another scheme such as javascript:, `//host`, a bare word)
 */
export const safeHref = (url: unknown, baseUrl?: string): string | undefined => {
  if (typeof url !== 'string') return undefined
  const address = url.replace(invisible, '').trim().replace(/\s/g, encodeURIComponent)
  if (address.startsWith('/')) {
    const stays = URL.canParse(address, anySite) && new URL(address, anySite).origin === anySite
    return stays ? siteHref(address, baseUrl) : undefined
  }
  const full = /^www\.[^/]/i.test(address) ? `https://${address}` : address
  return URL.canParse(full) && schemes.includes(new URL(full).protocol) ? full : undefined
}

/**
 * Where a linked document stands.
 *
 * @param document populated, or what is left of it when the reader may not see it: an id or null
 * @returns its address, or undefined if it is not public, so that no dead link is shown
 */
export const documentHref = (document: unknown, baseUrl?: string): string | undefined => {
  if (!document || typeof document !== 'object') return undefined
  const { address, url } = document as { address?: unknown; url?: unknown }
  return safeHref(address ?? url, baseUrl)
}
