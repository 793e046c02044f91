import { Feed, type Item } from 'feed'
import { type Channel, type FeedItem, feedUpdated, fullText } from './feed-item'
import { withPages } from './pages'
import { asFeedHtml, attributeText, elementText, finished } from './xml'

/** Title and summary are of type "html" here, so what HTML would take for its own is escaped. */
const toItem = (item: FeedItem): Item => {
  const { id, title, url, summary, published, updated, topics, kinds = [], image } = item
  return {
    id,
    title: asFeedHtml(title),
    link: url,
    date: updated,
    published,
    description: asFeedHtml(summary),
    content: fullText(item),
    category: [
      ...kinds.map((kind) => ({ name: attributeText(kind), term: attributeText(kind.toLowerCase()) })),
      ...topics.map((topic) => ({ name: attributeText(topic.title), term: attributeText(topic.slug) })),
    ],
    enclosure: image,
  }
}

/** The language of an entry, for all that is in it; the library writes entries in their order. */
const withLanguages = (xml: string, items: FeedItem[]): string => {
  let n = -1
  return xml.replace(/<entry>/g, (entry) => {
    n += 1
    const language = items[n]?.language
    return language ? `<entry xml:lang="${language}">` : entry
  })
}

/**
 * Atom 1.0 (RFC 4287) with the full text of each item.
 *
 * @param items in the order they shall have
 */
export const atom = (channel: Channel, items: FeedItem[]): string => {
  const feed = new Feed({
    id: channel.self,
    title: elementText(channel.title),
    description: elementText(channel.description),
    link: channel.page,
    updated: feedUpdated(items, channel),
    generator: false,
    author: { name: elementText(channel.council) },
    feedLinks: { atom: channel.self },
    hub: channel.hub,
    image: channel.logo && elementText(channel.logo.url),
  })
  for (const item of items) feed.addItem(toItem(item))
  const xml = feed
    .atom1()
    // The library has no language for Atom, and makes a media type of a file's ending.
    .replace('<feed xmlns', '<feed xml:lang="en-GB" xmlns')
    .replaceAll('type="image/jpg"', 'type="image/jpeg"')
  return finished(withPages(withLanguages(xml, items), channel, 'link', '<updated>'))
}
