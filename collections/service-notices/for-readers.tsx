import { lastChanged } from '@collections/behaviours/updates'
import type { ForReaders } from '@collections/reader-parts'
import { topicIds } from '@collections/topics/links'
import type { ServiceNotice } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { plannedNotices } from './announced'
import { currentNotices } from './current'
import { noticeFields, noticeItem } from './feed-item'
import { NoticeCards } from './list'
import { NoticePage } from './page'
import { noticeState, noticeTimes } from './state'

/** Says of a notice that it is not so now. */
const NotNow = ({ state }: { state: ReturnType<typeof noticeState> }) =>
  state === 'current' ? null : (
    <>
      <strong className={`chip chip--${state === 'past' ? 'past' : 'upcoming'}`}>
        {state === 'past' ? 'Ended' : 'Planned'}
      </strong>{' '}
    </>
  )

export const serviceNoticesForReaders = {
  page: (notice, preview) => <NoticePage notice={notice} preview={preview} />,
  found: {
    mark: (notice, now) => <NotNow state={noticeState(notice, now)} />,
    times: noticeTimes,
  },
  inMail: (notice, now) => {
    const address = safeHref(notice.link?.url)
    return {
      times: noticeTimes(notice, now),
      act: address ? { words: notice.link?.label || 'Find out more', address } : undefined,
    }
  },
  onTopic: {
    now: async (topic, now) => {
      const on = ({ topics }: ServiceNotice) => topicIds(topics).includes(topic)
      const notices = [...(await currentNotices()), ...(await plannedNotices(now))].filter(on)
      return notices.length === 0 ? undefined : <NoticeCards notices={notices} />
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
    fields: { startsAt: true, updates: true },
    // Its updates count as changes, and mended typing mistakes don’t.
    changed: ({ startsAt, updates }, now) => new Date(lastChanged(startsAt as string, updates, now)),
  },
} satisfies ForReaders<ServiceNotice>
