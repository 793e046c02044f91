import type { ServiceNotice } from '../../payload-types'
import { pageTime } from '../rendering/page-scope'
import { EmergencyBanner, NoticeLine } from './notice-banner'

/*
 * Pages have no script, so nothing can be dismissed: what is new is never hidden by what somebody
 * closed before. That is why the banners are small.
 */

/** So many lines stand open; the severest and newest are among them. */
const openLines = 3

const isEmergency = ({ severity }: ServiceNotice): boolean => severity === 'emergency'

/** The emergencies of a page, for above everything else on it. @param full with all that there is to say */
export const EmergencyBanners = ({ notices, full }: { notices: ServiceNotice[]; full?: boolean }) => {
  const now = pageTime()
  const emergencies = notices.filter(isEmergency)
  if (emergencies.length === 0) return null
  return (
    <section className="emergencies" aria-label="Emergency">
      {emergencies.map((notice) => (
        <div key={notice.id} className="emergencies__one">
          <div className="width">
            <EmergencyBanner notice={notice} now={now} full={full} />
          </div>
        </div>
      ))}
    </section>
  )
}

const Lines = ({ notices, now }: { notices: ServiceNotice[]; now: Date }) => (
  <ul className="notice-lines__list">
    {notices.map((notice) => (
      <li key={notice.id} className={`notice-lines__one notice-lines__one--${notice.severity}`}>
        <div className="width">
          <NoticeLine notice={notice} now={now} />
        </div>
      </li>
    ))}
  </ul>
)

/** The other notices of a page, small, below its header. Of many the last are folded, and open without a script. */
export const NoticeLines = ({ notices }: { notices: ServiceNotice[] }) => {
  const now = pageTime()
  const lines = notices.filter((notice) => !isEmergency(notice))
  if (lines.length === 0) return null
  const shown = lines.length > openLines ? openLines - 1 : openLines
  const folded = lines.slice(shown)
  return (
    <section className="notice-lines" aria-label="Service notices">
      <Lines notices={lines.slice(0, shown)} now={now} />
      {folded.length > 0 && (
        <details className="notice-lines__more">
          <summary>
            <span className="width">{folded.length} more service notices</span>
          </summary>
          <Lines notices={folded} now={now} />
        </details>
      )}
    </section>
  )
}
