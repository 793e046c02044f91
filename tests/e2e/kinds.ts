import type { APIRequestContext } from '@playwright/test'

type Kind = [name: string, list: string, link?: RegExp]

/** The kinds of page, each with a list, and how an address of that kind in it looks if it is not the list itself. */
export const kinds: Kind[] = [
  ['home', '/'],
  ['news', '/news'],
  ['archive', '/news/archive'],
  ['archive of a year', '/news', /^\/news\/\d{4}$/],
  ['topics', '/topics'],
  ['topic', '/topics/roads-and-transport'],
  ['search', '/search?q=council'],
  ['search without a result', '/search?q=qqqqqq&year=2025'],
  ['error', '/no-such-page'],
  ['article', '/news', /^\/news\/\d{4}\/[^/]{3,}$/],
  ['article with a gallery', '/search?type=news&q=%22festival+of+languages%22', /^\/news\/\d{4}\/thirty-languages/],
  ['article with a video', '/search?type=news&q=%22restored+bandstand%22', /^\/news\/\d{4}\/tenter-park/],
  ['consultations', '/consultations'],
  ['consultation', '/consultations', /^\/consultations\/[^/.]+$/],
  ['consultation with its outcome', '/consultations/merrowby-town-centre-plan'],
  ['inspection reports', '/inspections'],
  ['inspection report', '/inspections', /^\/inspections\/[^/.]+$/],
  ['service notices', '/service-notices'],
  ['service notice', '/service-notices', /^\/service-notices\/[^/.]+$/],
  ['newsletters', '/newsletters'],
  ['newsletter', '/newsletters', /^\/newsletters\/[^/.]+$/],
  ['newsletter series', '/newsletters/series/merrowby-news'],
  ['accessibility statement', '/accessibility'],
  ['meetings', '/meetings'],
  ['meeting', '/meetings', /^\/meetings\/[^/]+\/\d{4}-\d{2}-\d{2}$/],
  ['agenda item', '/decisions', /^\/meetings\/[^/]+\/[^/]+\/[^/]+$/],
  ['committees', '/committees'],
  ['committee', '/committees', /^\/committees\/[^/]+$/],
  ['decisions', '/decisions'],
]

/** Forms, which no feed, search engine or share names: people see them as they see the others. */
export const forms: Kind[] = [
  ['subscribing', '/subscribe'],
  ['subscribing to one page', '/subscribe?to=/topics/roads-and-transport'],
  ['asked to subscribe', '/subscribe/sent'],
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
