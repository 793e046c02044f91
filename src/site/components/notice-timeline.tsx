import { publicUpdates } from '../../../collections/behaviours/updates'
import { momentNear } from '../../near-dates'
import type { ServiceNotice } from '../../payload-types'
import { noticeState } from '../notice-state'

type Props = { notice: ServiceNotice; now: Date }

/** What has changed since a notice was put up, the newest first, down to its start. */
export const NoticeTimeline = ({ notice, now }: Props) => {
  const updates = publicUpdates(notice.updates, now)
  if (updates.length === 0) return null
  return (
    <section className="timeline" aria-labelledby="updates">
      <h2 id="updates">Updates</h2>
      <ol className="timeline__list">
        {updates.map((update) => (
          <li key={update.id ?? update.at}>
            <p className="timeline__when">
              Updated <time dateTime={update.at}>{momentNear(update.at, now)}</time>
            </p>
            <p className="timeline__text" dir="auto">
              {update.text}
            </p>
          </li>
        ))}
        {notice.startsAt && noticeState(notice, now) !== 'planned' && (
          <li>
            <p className="timeline__when">
              Started <time dateTime={notice.startsAt}>{momentNear(notice.startsAt, now)}</time>
            </p>
          </li>
        )}
      </ol>
    </section>
  )
}
