import type { BasePayload, SelectType, Where } from 'payload'
import type { ReactNode } from 'react'
import type { FeedContext, FeedItem } from '@/feeds/feed-item'
import type { Message } from '@/mail/message'
import type { Link, MailPicture } from '@/mail/parts'
import type { Media } from '@/payload-types'
import type { Preview } from '@/site/previewing/preview-banner'
import type { PictureCut } from '@/site/share-image/image-of'
import type { ContentTypeSlug } from './definitions'
import type { Key } from './search-part'

/** Describes how documents of a type stand in feeds. */
export type FeedPart<Document> = {
  /** Of the feed; without a description, the council’s own. */
  title: string
  description?: string
  fields: SelectType
  /** Says which of them the feed holds, where it is not all. */
  only?: Where
  /** The dates that make a document news again. */
  changes: string[]
  /** The date from which one is in it, where that can be later than when it went live: when it was decided. */
  laterFrom?: string
  /** The date of a change that those are told of by itself who were told of the document. */
  changedAt?: string
  item: (document: Document, context: FeedContext) => FeedItem
}

/** Describes how documents of a type stand in the sitemap. */
export type SitemapPart<Document> = {
  fields: SelectType
  /** Returns when a page last changed for readers; undefined when nobody can say. */
  changed: (document: Document & { updatedAt: string }, now: Date) => Date | undefined
}

/** Describes what the mail that is made of a document is made for. */
export type MailContext = {
  payload: BasePayload
  siteUrl: string
  now: Date
  pictures: MailPictures
  forReadersOf: ForReadersOfAny
}

/** Returns where a picture stands for a mail, and how large it is drawn there; undefined where it can’t be shown. */
export type MailPictures = (media: Media, cut?: PictureCut) => MailPicture | undefined

/** A document as a mail of its own. */
export type MailedDocument = {
  message: Omit<Message, 'why' | 'ways'>
  /** Readers see nothing of what stands in it: it is not sent. */
  isEmpty: boolean
  /** What of the site is shown in it, and what would be, if readers saw it now. */
  shown: Key[]
  leftOut: Key[]
}

/** Returns what readers get of any type, for what shows documents of other types than its own. */
export type ForReadersOfAny = (type: ContentTypeSlug) => ForReaders<Record<string, unknown>>

/** Describes what readers and their programs get of a type. */
export type ForReaders<Document> = {
  /** The very page that readers see, also of what is not public yet. */
  page: (document: Document, preview: Preview | undefined, forReadersOf: ForReadersOfAny) => ReactNode
  /**
   * Says how a result of the search marks one: where it stands now, the day that it is known by where that is not the
   * day on which it went live, its own times in place of a date, who stands behind it, and what it says now where
   * that is not what it said at first.
   */
  found?: {
    mark?: (document: Document, now: Date) => ReactNode
    dated?: (document: Document) => string | null | undefined
    times?: (document: Document, now: Date) => string | undefined
    by?: (document: Document) => string | null | undefined
    says?: (document: Document, now: Date) => string
  }
  /** What a reader can do about one now, as another page shows it; nothing where there is nothing to do. */
  call?: (document: Document, now: Date) => ReactNode
  /** What a mail says of one besides title and summary: nothing that is only true on the day on which it is sent. */
  inMail?: (document: Document, now: Date) => { times?: string; act?: Link }
  /** Of a type whose documents are mailed themselves. */
  mailed?: (document: Document, context: MailContext) => Promise<MailedDocument>
  /** Those on a topic, for its page; none where there are none. */
  onTopic?: {
    /** What is on now, as cards above the news. */
    now?: (topic: string, now: Date) => Promise<ReactNode>
    /** The others, as a section beside the news. */
    beside?: (topic: string, now: Date) => Promise<ReactNode>
  }
  /** Of a type whose definition has the address of a feed. */
  feed?: FeedPart<Document>
  /** What is so much that its entries are read part by part says so. */
  sitemap: SitemapPart<Document> | 'in parts of its own'
}
