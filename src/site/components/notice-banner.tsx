import { publicUpdates } from '../../../collections/behaviours/updates'
import { longDateTime } from '../../dates'
import type { ServiceNotice } from '../../payload-types'
import { noticeTimes } from '../notice-state'
import { pageTime } from '../page-time'

export const severityLabels = { information: 'Information', warning: 'Warning', emergency: 'Emergency' } as const

type Props = {
  notice: ServiceNotice
  /** Its title and time only, on pages that people come to for something else. */
  brief?: boolean
}

/** A service notice on top of a page. Its severity is said in words, not by colour alone. */
export const NoticeBanner = ({ notice, brief }: Props) => {
  const now = pageTime()
  const newest = publicUpdates(notice.updates, now)[0]
  return (
    <article className={`notice notice--${notice.severity}`}>
      <div className="width">
        <h2 className="notice__title" dir="auto">
          <span className="notice__severity">{severityLabels[notice.severity]}</span>{' '}
          <a href={notice.address ?? undefined}>{notice.title}</a>
        </h2>
        {!brief && (
          <p className="notice__message" dir="auto">
            {notice.message}
          </p>
        )}
        {newest && !brief && (
          <p className="notice__update" dir="auto">
            <strong>Update, {longDateTime(newest.at)}:</strong> {newest.text}
          </p>
        )}
        <p className="notice__times">
          {noticeTimes(notice, now)}
          {notice.link?.url && (
            <>
              {' · '}
              <a href={notice.link.url}>{notice.link.label || 'Find out more'}</a>
            </>
          )}
        </p>
      </div>
    </article>
  )
}
