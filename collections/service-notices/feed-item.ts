import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, itemBase, summaryAfter } from '@/feeds/feed-item'
import { fact, linkTo, plainParagraphs } from '@/feeds/html-parts'
import type { ServiceNotice } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { closingDateTime, longDateTime } from '@/words/dates'
import { severities } from './severities'

export const noticeFields = {
  title: true,
  address: true,
  language: true,
  message: true,
  severity: true,
  link: true,
  updates: true,
  topics: true,
  startsAt: true,
  endsAt: true,
} as const

type NoticeDocument = Pick<ServiceNotice, 'id' | keyof typeof noticeFields>

/** Returns what its title says before it; a notice that only informs needs no word before it. */
const titled = ({ title, severity }: NoticeDocument, label?: string): string =>
  severity === 'information' || !label ? title : `${label}: ${title}`

/** A service notice, dated from when it is shown or was last updated, by what it says now. */
export const noticeItem = (notice: NoticeDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const { endsAt, updates, link } = notice
  // What is live has begun.
  const startsAt = notice.startsAt as string
  const severity = severities.find(({ value }) => value === notice.severity)?.label
  const href = safeHref(link?.url, siteUrl)
  const told = publicUpdates(updates, now)
  const [newest] = told
  const changed = new Date(lastChanged(startsAt, updates, now))
  return {
    ...itemBase(notice, context),
    title: titled(notice, severity),
    kinds: severity ? [severity] : [],
    summary: summaryAfter(newest && { at: newest.at, note: newest.text }, notice.message),
    html: [
      fact('Severity', severity),
      ...told.map(({ at, text }) => fact(`Updated ${longDateTime(at)}`, text)),
      plainParagraphs(notice.message),
      fact('From', longDateTime(startsAt)),
      fact('Until', endsAt ? closingDateTime(endsAt) : 'further notice'),
      href ? `<p>${linkTo(href, link?.label || href)}</p>` : '',
    ].join(''),
    published: new Date(startsAt),
    updated: changed,
    announced: changed,
  }
}
