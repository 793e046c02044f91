import type { Media, Topic } from '@/payload-types'
import { isInOtherLanguage, languageOfDocument } from '@/site/document/written-in'
import { sharedImage } from '@/site/structured-data/publisher'
import { longDateTime } from '@/words/dates'
import { directionOf } from '@/words/languages'
import { feedId } from './stable-id'

/** Describes what the item of a feed is made for. */
export type FeedContext = { siteUrl: string; now: Date }

export type FeedImage = { url: string; type: string }

export type FeedItem = {
  /** Never changes, whatever becomes of title and address. */
  id: string
  title: string
  url: string
  /** Plain text. */
  summary: string
  /** The full text, with absolute addresses. */
  html: string
  published: Date
  /** Says when it last changed in any way that its text says. */
  updated: Date
  /**
   * Says when it was last news to readers: it went live, was corrected, extended, or got its outcome. The order of a
   * feed.
   */
  announced: Date
  topics: { title: string; slug: string }[]
  /** Lists what it is besides, in a word. */
  kinds?: string[]
  image?: FeedImage
  /** Says what a mail says of it besides: its times in words, and what can be done about it, at an address of any form. */
  besides?: { times?: string; act?: { words: string; address: string } }
  /** Of title and text, where it is another than the feed's. */
  language?: string
}

export type Channel = {
  title: string
  description: string
  /** The council, who is the author of everything. */
  council: string
  /** Absolute address of the feed itself. */
  self: string
  /** Absolute address of the page that shows the same to people. */
  page: string
  /** The council's logo. */
  logo?: { url: string; width: number; height: number }
  /** Absolute address of the WebSub hub that pushes this feed to its readers. */
  hub?: string
  /** For the date of a feed without items. */
  now: Date
  /** Absolute addresses of the feed's pages before and after this one (RFC 5005, 3). */
  pages?: { first: string; previous?: string; next?: string }
}

export const feedLength = 30

/** Says how long a reader may wait before it asks again, in minutes; asking costs little, and most answers are 304. */
export const feedTimeToLive = 15

type ItemSource = {
  id: string
  title: string
  language?: string | null
  address?: string | null
  topics?: (string | Topic)[] | null
}

/** Returns what every type's item has in common. */
export const itemBase = (document: ItemSource, { siteUrl }: FeedContext) => ({
  id: feedId(document.id),
  title: document.title,
  language: isInOtherLanguage(document) ? languageOfDocument(document) : undefined,
  url: `${siteUrl}${document.address ?? ''}`,
  topics: (document.topics ?? []).flatMap((topic) =>
    typeof topic === 'string' ? [] : [{ title: topic.title, slug: topic.slug ?? topic.title }],
  ),
})

/** What happened to an item since it was first news, and when. */
export type Happened = { at: string; note: string }

/** The summary of an item, behind what happened to it last: a feed shows little more than that of what is new in it. */
export const summaryAfter = (newest: Happened | undefined, summary: string): string =>
  newest ? `${newest.note} (Updated ${longDateTime(newest.at)})\n\n${summary}` : summary

/** The full text of an item, marked with its language, which few formats can say of an item. */
export const fullText = ({ html, language }: FeedItem): string =>
  language ? `<div lang="${language}" dir="${directionOf(language)}">${html}</div>` : html

/** A picture as an enclosure; how long it is, is known once somebody asks for it. */
export const feedImage = (media: Media | string | null | undefined, siteUrl: string): FeedImage | undefined => {
  if (!media || typeof media === 'string') return undefined
  const image = sharedImage(media, siteUrl)
  return image && { url: image.url, type: 'image/jpeg' }
}

/** The latest of some moments that have passed; undefined if none has. */
export const latestPassed = (dateTimes: (string | null | undefined)[], now: Date): Date | undefined =>
  dateTimes
    .flatMap((dateTime) => (dateTime ? new Date(dateTime) : []))
    .filter((dateTime) => dateTime <= now)
    .sort((a, b) => b.getTime() - a.getTime())[0]

/** Returns what is news to readers first. */
export const itemsInOrder = (items: FeedItem[]): FeedItem[] =>
  [...items].sort((a, b) => b.announced.getTime() - a.announced.getTime())

/** Newest first, and no more than a feed holds. */
export const newestItems = (items: FeedItem[]): FeedItem[] => itemsInOrder(items).slice(0, feedLength)

/** Returns when a feed last changed. */
export const feedUpdated = (items: FeedItem[], { now }: Channel): Date =>
  items.reduce<Date | undefined>((newest, { updated }) => (newest && newest > updated ? newest : updated), undefined) ??
  now
