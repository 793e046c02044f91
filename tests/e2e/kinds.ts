import type { APIRequestContext } from '@playwright/test'

/** The kinds of page, each with a list, and how an address of that kind in it looks if it is not the list itself. */
export const kinds: [name: string, list: string, link?: RegExp][] = [
  ['home', '/'],
  ['news', '/news'],
  ['archive', '/news/archive'],
  ['archive of a year', '/news/archive', /^\/news\/\d{4}$/],
  ['topic', '/topics/roads-and-transport'],
  ['search', '/search?q=council'],
  ['search without a result', '/search?q=qqqqqq&year=2025'],
  ['error', '/no-such-page'],
  ['article', '/news', /^\/news\/\d{4}\/[^/]{3,}$/],
  ['consultations', '/consultations'],
  ['consultation', '/consultations', /^\/consultations\/[^/.]+$/],
  ['inspection reports', '/inspections'],
  ['inspection report', '/inspections', /^\/inspections\/[^/.]+$/],
  ['service notices', '/service-notices'],
  ['service notice', '/service-notices', /^\/service-notices\/[^/.]+$/],
  ['accessibility statement', '/accessibility'],
]

/** The address of a page of a kind: the list itself, or the first in it that looks so. */
export const addressOf = async (request: APIRequestContext, list: string, link?: RegExp): Promise<string> => {
  if (!link) return list
  const html = await (await request.get(list)).text()
  const addresses = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, address]) => address as string)
  const address = addresses.find((one) => link.test(one))
  if (!address) throw new Error(`${list} links to nothing like ${link}`)
  return address
}
