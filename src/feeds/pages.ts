import type { Channel } from './feed-item'
import { escapeXml } from './xml'

/**
 * Names the pages of a feed in it (RFC 5005, 3). The library knows none.
 *
 * @param link what the format calls a link
 * @param before the element before which links may stand
 */
export const withPages = (xml: string, { pages }: Channel, link: string, before: string): string => {
  const links = Object.entries(pages ?? {}).flatMap(([rel, address]) =>
    address ? `<${link} rel="${rel}" href="${escapeXml(address)}"/>` : [],
  )
  return xml.replace(before, `${links.join('')}${before}`)
}

/** The channel of one page of a feed: its own address, and those before and after it. */
export const pageOfChannel = (channel: Channel, page: number, hasMore: boolean): Channel => {
  if (page === 1 && !hasMore) return channel
  const first = channel.self
  const at = (number: number) => (number === 1 ? first : `${first}?page=${number}`)
  return {
    ...channel,
    self: at(page),
    // What is new is told to those who follow the first page.
    hub: page === 1 ? channel.hub : undefined,
    pages: {
      first,
      ...(page > 1 ? { previous: at(page - 1) } : {}),
      ...(hasMore ? { next: at(page + 1) } : {}),
    },
  }
}
