import type { ServiceNotice } from '../../payload-types'
import { noticeState, noticeTimes } from '../notice-state'
import { pageTime } from '../page-time'
import { severityLabels } from './notice-banner'

/** Notices with severity and time in words. */
export const NoticeList = ({ notices }: { notices: ServiceNotice[] }) => {
  const now = pageTime()
  return (
    <ul className="plain-list">
      {notices.map((notice) => (
        <li key={notice.id}>
          <h3 className="plain-list__title" dir="auto">
            <a href={notice.address ?? undefined}>{notice.title}</a>
          </h3>
          <p className="meta">
            <strong className={`tag tag--${noticeState(notice, now) === 'past' ? 'past' : notice.severity}`}>
              {severityLabels[notice.severity]}
            </strong>{' '}
            {noticeTimes(notice, now)}
          </p>
          <p dir="auto">{notice.message}</p>
        </li>
      ))}
    </ul>
  )
}
