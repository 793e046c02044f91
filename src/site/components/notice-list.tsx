import type { ServiceNotice } from '../../payload-types'
import { lastUpdated, noticePeriod, noticeState, noticeWords } from '../notice-state'
import { pageTime } from '../rendering/page-scope'
import { writtenIn } from '../written-in'
import { SeverityTag } from './notice-severity'

type Props = {
  notices: ServiceNotice[]
  /** Of the titles; a heading one level up stands above the list. */
  level?: 2 | 3 | 4
}

/** Notices with severity, time in words and the newest that is known. */
export const NoticeList = ({ notices, level = 3 }: Props) => {
  const now = pageTime()
  const Title = `h${level}` as const
  return (
    <ul className="plain-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <Title className="plain-list__title" dir="auto">
            <a href={notice.address ?? undefined} {...writtenIn(notice)}>
              {notice.title}
            </a>
          </Title>
          <p className="meta">
            <SeverityTag severity={notice.severity} isPast={noticeState(notice, now) === 'past'} />{' '}
            {[noticePeriod(notice, now), lastUpdated(notice, now)].filter(Boolean).join(' · ')}
          </p>
          <p dir="auto">{noticeWords(notice, now)}</p>
        </li>
      ))}
    </ul>
  )
}
