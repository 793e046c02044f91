import { Feed, type Item } from 'feed'
import { type Channel, type FeedItem, feedTimeToLive, feedUpdated, fullText } from './feed-item'
import { withPages } from './pages'
import { asFeedHtml, elementText, finished } from './xml'

const toItem = (item: FeedItem, council: string): Item => {
  const { id, title, url, summary, updated, announced, topics, kinds = [], image, language } = item
  return {
    id,
    title,
    link: url,
    // RSS has one date, by which its readers tell what is new.
    date: announced,
    description: asFeedHtml(summary),
    content: fullText(item),
    category: [...kinds, ...topics.map(({ title }) => title)].map((name) => ({ name: elementText(name) })),
    // RSS has to be told a length, which is 0 where it isn’t known (RSS Best Practices Profile, enclosure).
    enclosure: image && { ...image, length: 0 },
    extensions: [
      // As text: the library writes CDATA, where only the first "]]>" of a title would survive.
      { name: 'title', objects: { _text: elementText(title) } },
      // RSS's own <author> has to be an e-mail address.
      { name: 'dc:creator', objects: { _text: elementText(council) } },
      { name: 'atom:updated', objects: { _text: updated.toISOString() } },
      ...(language ? [{ name: 'dc:language', objects: { _text: language } }] : []),
    ],
  }
}

/** The largest that RSS allows, in pixels. */
const largest = { width: 144, height: 400 }

/** The library gives no size, and readers would take it for 88 by 31. */
const imageOf = ({ title, page, logo }: Channel) => {
  if (!logo) return undefined
  const { url, width, height } = logo
  const scale = Math.min(1, largest.width / width, largest.height / height)
  const size = { width: { _text: Math.round(width * scale) }, height: { _text: Math.round(height * scale) } }
  return {
    url: { _text: elementText(url) },
    title: { _text: elementText(title) },
    link: { _text: elementText(page) },
    ...(width && height ? size : {}),
  }
}

/**
 * RSS 2.0 with the full text of each item.
 *
 * @param items in the order they shall have
 */
export const rss = (channel: Channel, items: FeedItem[]): string => {
  const feed = new Feed({
    title: elementText(channel.title),
    description: elementText(channel.description),
    link: channel.page,
    language: 'en-GB',
    updated: feedUpdated(items, channel),
    generator: false,
    feedLinks: { rss: channel.self },
    hub: channel.hub,
    ttl: feedTimeToLive,
  })
  const image = imageOf(channel)
  if (image) feed.addExtension({ name: 'image', objects: image })
  for (const item of items) feed.addItem(toItem(item, channel.council))
  return finished(withPages(feed.rss2(), channel, 'atom:link', '<ttl>'))
}
