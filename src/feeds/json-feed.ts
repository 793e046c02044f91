import { Feed } from 'feed'
import { type Channel, type FeedItem, fullText } from './feed-item'
import { withoutForbidden } from './xml'

type Json = Record<string, unknown>

const beside = ({ image, language }: FeedItem): Json => ({
  ...(image ? { attachments: [{ url: image.url, mime_type: image.type }] } : {}),
  ...(language ? { language } : {}),
})

const itemOf = (item: FeedItem) => {
  const { id, title, url, summary, published, updated, topics, kinds = [], image } = item
  return {
    id,
    title,
    link: url,
    date: updated,
    published,
    description: summary,
    content: fullText(item),
    category: [...kinds, ...topics.map((topic) => topic.title)].map((name) => ({ name })),
    image: image?.url,
  }
}

/** One item as JSON Feed has it, without its text: for who is told that it is there. */
export const jsonItem = (item: FeedItem): Json => {
  const feed = new Feed({ title: '' })
  feed.addItem(itemOf(item))
  const { items } = JSON.parse(feed.json1()) as { items: [Json] }
  const { content_html: _text, ...rest } = items[0]
  return JSON.parse(withoutForbidden(JSON.stringify({ ...rest, ...beside(item) })))
}

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
  for (const item of items) feed.addItem(itemOf(item))
  const written = JSON.parse(feed.json1()) as { items: Json[] }
  const version = {
    ...written,
    version: 'https://jsonfeed.org/version/1.1',
    language: 'en-GB',
    ...(channel.pages?.next ? { next_url: channel.pages.next } : {}),
    ...(channel.hub ? { hubs: [{ type: 'WebSub', url: channel.hub }] } : {}),
    authors: [{ name: channel.council, url: new URL('/', channel.page).href }],
    items: written.items.map((item, n) => ({ ...item, ...(items[n] && beside(items[n])) })),
  }
  return withoutForbidden(JSON.stringify(version, null, 2))
}
