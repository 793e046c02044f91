import { lastChanged, publicUpdates } from '../../collections/behaviours/updates'
import { severities } from '../../collections/service-notices'
import { closingDateTime, longDateTime } from '../dates'
import type { ServiceNotice } from '../payload-types'
import { safeHref } from '../site/rich-text/links'
import { type FeedContext, type FeedItem, itemBase } from './feed-item'
import { fact, linkTo, plainParagraphs } from './html-parts'

export const noticeFields = {
  title: true,
  address: true,
  message: true,
  severity: true,
  link: true,
  updates: true,
  topics: true,
  startsAt: true,
  endsAt: true,
} as const

type NoticeDocument = Pick<ServiceNotice, 'id' | keyof typeof noticeFields>

/** A service notice, dated from when it is shown; what has changed since stands before it. */
export const noticeItem = (notice: NoticeDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const { endsAt, updates, link } = notice
  // What is live has begun.
  const startsAt = notice.startsAt as string
  const severity = severities.find(({ value }) => value === notice.severity)?.label
  const href = safeHref(link?.url, siteUrl)
  return {
    ...itemBase(notice, context),
    summary: notice.message,
    html: [
      fact('Severity', severity),
      ...publicUpdates(updates, now).map(({ at, text }) => fact(`Updated ${longDateTime(at)}`, text)),
      plainParagraphs(notice.message),
      fact('From', longDateTime(startsAt)),
      fact('Until', endsAt ? closingDateTime(endsAt) : 'further notice'),
      href ? `<p>${linkTo(href, link?.label || href)}</p>` : '',
    ].join(''),
    published: new Date(startsAt),
    updated: new Date(lastChanged(startsAt, updates, now)),
  }
}
