import { NoticeList } from '../../../site/components/notice-list'
import { SiteFrame } from '../../../site/components/site-frame'
import { pageTime } from '../../../site/page-time'
import { pastNotices, plannedNotices } from '../../../site/queries/announced-notices'
import { currentNotices } from '../../../site/queries/documents'

const ServiceNoticesPage = async () => {
  const now = pageTime()
  const [current, planned, past] = await Promise.all([currentNotices(), plannedNotices(now), pastNotices(now)])
  return (
    <SiteFrame
      title="Service notices"
      description="Problems with services now, planned work, and notices that are over."
      address="/service-notices"
      breadcrumbs={[]}
      feeds={[{ title: 'Service notices', url: '/service-notices/feed.xml' }]}
    >
      <h1>Service notices</h1>
      <p className="follow">
        <a href="/service-notices/feed.xml">Service notices feed (RSS)</a>
      </p>
      <section aria-labelledby="current">
        <h2 id="current">Now</h2>
        {current.length > 0 ? <NoticeList notices={current} /> : <p>There are no notices at the moment.</p>}
      </section>
      {planned.length > 0 && (
        <section aria-labelledby="planned">
          <h2 id="planned">Planned</h2>
          <NoticeList notices={planned} />
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">Past</h2>
          <NoticeList notices={past} />
        </section>
      )}
    </SiteFrame>
  )
}

export default ServiceNoticesPage
