import { publicUpdates } from '@collections/behaviours/updates'
import type { ForReaders } from '@collections/reader-parts'
import { latestPassed } from '@/feeds/feed-item'
import type { Meeting } from '@/payload-types'
import { dayAndTime } from '@/words/dates'
import { meetingFields, meetingItem } from './feed-item'
import { MeetingPage } from './page'
import { MeetingMark } from './standing'

export const meetingsForReaders = {
  page: (meeting, preview) => <MeetingPage meeting={meeting} preview={preview} />,
  found: {
    mark: (meeting, now) => (
      <>
        <MeetingMark meeting={meeting} now={now} />{' '}
      </>
    ),
    times: ({ startsAt }) => dayAndTime(startsAt),
  },
  feed: {
    title: 'Meetings',
    description: 'Meetings of',
    fields: meetingFields,
    changes: ['updates.at'],
    changedAt: 'rescheduledAt',
    item: meetingItem,
  },
  sitemap: {
    fields: { publishedAt: true, updates: true },
    changed: ({ updatedAt, publishedAt, updates }, now) =>
      latestPassed([updatedAt, publishedAt, publicUpdates(updates, now)[0]?.at], now),
  },
} satisfies ForReaders<Meeting>
