import { elementsIn, unwrap } from './elements'

/** Services that put their own address before the one that was meant, and the parameter that holds it. */
const redirects: { host: RegExp; parameter: string }[] = [
  { host: /^(?:www\.)?google\.[a-z.]+$/, parameter: 'q' },
  { host: /\.safelinks\.protection\.outlook\.com$/, parameter: 'url' },
]

/** Where a link was meant to lead; undefined for one that leads nowhere on the web. */
export const addressMeant = (href: string | null): string | undefined => {
  const address = href?.trim()
  if (!address) return undefined
  if (/^(?:mailto|tel):./i.test(address)) return address
  if (/^\/(?!\/)/.test(address)) return address
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!['http:', 'https:'].includes(url.protocol)) return undefined
  const redirect = redirects.find(({ host }) => host.test(url.hostname))
  const meant = redirect && url.searchParams.get(redirect.parameter)
  return meant && /^https?:\/\//.test(meant) ? meant : address
}

/** Links lead where they were meant to; bookmarks, files of a computer and scripts become their words. */
export const plainLinks = (root: Element): void => {
  for (const link of elementsIn(root, 'a')) {
    const address = link.textContent?.trim() ? addressMeant(link.getAttribute('href')) : undefined
    if (address) link.setAttribute('href', address)
    else unwrap(link)
  }
}
