import { publicUpdates } from '@collections/behaviours/updates'
import type { ForReaders } from '@collections/reader-parts'
import { topicIds } from '@collections/topics/links'
import { latestPassed } from '@/feeds/feed-item'
import type { ServiceNotice } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { endedNoticesOn, plannedNotices } from './announced'
import { currentNotices } from './current'
import { noticeFields, noticeItem } from './feed-item'
import { NoticeCards, NoticesNotNow } from './list'
import { NotNow } from './not-now'
import { NoticePage } from './page'
import { noticeTimes, noticeWords, timesBesideMark } from './state'

const isOn =
  (topic: string) =>
  ({ topics }: ServiceNotice): boolean =>
    topicIds(topics).includes(topic)

/** So many that are over stand on a topic’s page; the list of all has the others. */
const mostEnded = 20

export const serviceNoticesForReaders = {
  page: (notice, preview) => <NoticePage notice={notice} preview={preview} />,
  found: {
    mark: (notice, now) => <NotNow notice={notice} now={now} />,
    times: timesBesideMark,
    says: noticeWords,
  },
  inMail: (notice, now) => {
    const address = safeHref(notice.link?.url)
    return {
      times: noticeTimes(notice, now),
      act: address ? { words: notice.link?.label || 'Find out more', address } : undefined,
    }
  },
  onTopic: {
    now: async (topic) => {
      const notices = (await currentNotices()).filter(isOn(topic))
      return notices.length === 0 ? undefined : <NoticeCards notices={notices} />
    },
    beside: async (topic, now) => {
      const planned = (await plannedNotices(now)).filter(isOn(topic))
      const ended = await endedNoticesOn(topic, now, mostEnded + 1)
      if (planned.length + ended.length === 0) return undefined
      return <NoticesNotNow notices={[...planned, ...ended.slice(0, mostEnded)]} hasMore={ended.length > mostEnded} />
    },
  },
  feed: {
    title: 'Service notices',
    description: 'Service notices in force from',
    fields: noticeFields,
    changes: ['updates.at'],
    item: noticeItem,
  },
  sitemap: {
    fields: { startsAt: true, endsAt: true, updates: true },
    // It also changes by itself, when it begins and ends; mended typing mistakes are no change.
    changed: ({ startsAt, endsAt, updates }, now) =>
      latestPassed([startsAt, endsAt, publicUpdates(updates, now)[0]?.at], now),
  },
} satisfies ForReaders<ServiceNotice>
