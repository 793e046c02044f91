import type { ServiceNotice } from '@/payload-types'
import { pageTime } from '@/site/rendering/page-scope'
import { EmergencyBanner, NoticeLine } from './banner'

/*
 * Pages have no script, so nothing can be dismissed: what is new is never hidden by what somebody
 * closed before. That is why the strips are small.
 */

const isEmergency = ({ severity }: ServiceNotice): boolean => severity === 'emergency'

/** The emergencies of a page, for above everything else on it. @param full with all that there is to say */
export const EmergencyBanners = ({ notices, full }: { notices: ServiceNotice[]; full?: boolean }) => {
  const now = pageTime()
  const emergencies = notices.filter(isEmergency)
  if (emergencies.length === 0) return null
  return (
    <section aria-label="Emergency">
      {emergencies.map((notice) => (
        <div key={notice.id} className="strip strip--emergency">
          <div className="width">
            <EmergencyBanner notice={notice} now={now} full={full} />
          </div>
        </div>
      ))}
    </section>
  )
}

/** The severest of a page's other notices, below its header, and the way to the rest of them. */
export const NoticeStrip = ({ notices }: { notices: ServiceNotice[] }) => {
  const now = pageTime()
  const [first, ...others] = notices.filter((notice) => !isEmergency(notice))
  if (!first) return null
  return (
    <section className={`strip strip--${first.severity}`} aria-label="Service notices">
      <div className="width">
        <NoticeLine notice={first} now={now} />
        {others.length > 0 && (
          <a className="strip__more" href="/service-notices">
            {others.length} more {others.length === 1 ? 'notice' : 'notices'}
          </a>
        )}
      </div>
    </section>
  )
}
