import { lastChanged, publicUpdates } from '@collections/behaviours/updates'
import { type FeedContext, type FeedItem, itemBase } from '@/feeds/feed-item'
import { fact, linkTo, plainParagraphs } from '@/feeds/html-parts'
import type { Meeting } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { dayAndTime, longDateTime } from '@/words/dates'

export const meetingFields = {
  title: true,
  address: true,
  language: true,
  startsAt: true,
  place: true,
  joinUrl: true,
  state: true,
  notice: true,
  publishedAt: true,
  updates: true,
} as const

type MeetingDocument = Pick<Meeting, 'id' | keyof typeof meetingFields>

/** A meeting with its time and place; one that was moved or cancelled says so first. */
export const meetingItem = (meeting: MeetingDocument, context: FeedContext): FeedItem => {
  const { siteUrl, now } = context
  const published = new Date(meeting.publishedAt ?? now)
  const changed = new Date(lastChanged(published.toISOString(), meeting.updates, now))
  const join = safeHref(meeting.joinUrl)
  const state = meeting.state === 'cancelled' ? 'Cancelled' : undefined
  return {
    ...itemBase(meeting, context),
    title: [state, meeting.title].filter(Boolean).join(': '),
    summary: [state, dayAndTime(meeting.startsAt), meeting.place].filter(Boolean).join(' · '),
    html: [
      ...publicUpdates(meeting.updates, now).map(({ at, note }) => fact(`Updated ${longDateTime(at)}`, note)),
      fact('When', dayAndTime(meeting.startsAt)),
      fact('Where', meeting.place),
      plainParagraphs(meeting.notice),
      join ? `<p>${linkTo(join, 'Watch it online')}</p>` : '',
      `<p>${linkTo(`${siteUrl}${meeting.address}`, 'Agenda and papers')}</p>`,
    ].join(''),
    published,
    updated: changed,
    announced: changed,
  }
}
