import { Feed } from 'feed'
import type { Channel, FeedItem } from './feed-item'
import { withoutForbidden } from './xml'

type Json = Record<string, unknown>

const attachments = ({ image }: FeedItem): Json =>
  image ? { attachments: [{ url: image.url, mime_type: image.type }] } : {}

/**
 * JSON Feed 1.1 with the full text of each item. The library writes version 1; 1.1 added the
 * language, and made a list of the author (https://www.jsonfeed.org/version/1.1/).
 *
 * @param items in the order they shall have
 */
export const jsonFeed = (channel: Channel, items: FeedItem[]): string => {
  const feed = new Feed({
    title: channel.title,
    description: channel.description,
    link: channel.page,
    feedLinks: { json: channel.self },
    image: channel.logo?.url,
  })
  for (const { id, title, url, summary, html, published, updated, topics, kinds = [], image } of items)
    feed.addItem({
      id,
      title,
      link: url,
      date: updated,
      published,
      description: summary,
      content: html,
      category: [...kinds, ...topics.map((topic) => topic.title)].map((name) => ({ name })),
      image: image?.url,
    })
  const written = JSON.parse(feed.json1()) as { items: Json[] }
  const version = {
    ...written,
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en-GB',
    ...(channel.pages?.next ? { next_url: channel.pages.next } : {}),
    ...(channel.hub ? { hubs: [{ type: 'WebSub', url: channel.hub }] } : {}),
    authors: [{ name: channel.council, url: new URL('/', channel.page).href }],
    items: written.items.map((item, n) => ({ ...item, ...(items[n] && attachments(items[n])) })),
  }
  return withoutForbidden(JSON.stringify(version, null, 2))
}
