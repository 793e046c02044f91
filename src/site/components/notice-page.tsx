import type { ServiceNotice } from '../../payload-types'
import { lastUpdated, noticePeriod, noticeState } from '../notice-state'
import { pageTime } from '../rendering/page-scope'
import { safeHref } from '../rich-text/links'
import { specialAnnouncement } from '../structured-data/documents'
import { writtenIn } from '../written-in'
import { NewsAbout } from './news-about'
import { SeverityTag } from './notice-severity'
import { NoticeTimeline } from './notice-timeline'
import type { Preview } from './preview-banner'
import { SiteFrame } from './site-frame'
import { TopicLinks, topicIds } from './topic-links'

const stateLabels = { planned: 'Planned', current: 'Now', past: 'This is over' } as const

type Props = { notice: ServiceNotice; preview?: Preview }

/** A service notice and what has changed since it was put up. */
export const NoticePage = ({ notice, preview }: Props) => {
  const now = pageTime()
  const state = noticeState(notice, now)
  const link = safeHref(notice.link?.url)
  return (
    <SiteFrame
      title={notice.title}
      description={notice.message}
      address={notice.address as string}
      breadcrumbs={[{ label: 'Service notices', url: '/service-notices' }]}
      topics={topicIds(notice.topics)}
      exceptNotice={notice.id}
      feeds={[{ title: 'Service notices', url: '/service-notices/feed.xml' }]}
      preview={preview}
      pictured={{ type: 'service-notices', slug: notice.slug }}
      describe={(publisher) => [specialAnnouncement(notice, publisher, now)]}
    >
      <article className="document" {...writtenIn(notice)}>
        <p className="kind">Service notice</p>
        <h1 dir="auto">{notice.title}</h1>
        <p className="notice-standing">
          <SeverityTag severity={notice.severity} isPast={state === 'past'} />{' '}
          <strong className="notice-standing__state">{stateLabels[state]}</strong>
        </p>
        <p className="meta">{[noticePeriod(notice, now), lastUpdated(notice, now)].filter(Boolean).join(' · ')}</p>
        <p className="summary postal" dir="auto">
          {notice.message}
        </p>
        {link && (
          <p>
            <a className="button" href={link}>
              {notice.link?.label || 'Find out more'}
            </a>
          </p>
        )}
        <NoticeTimeline notice={notice} now={now} />
        <NewsAbout subject={{ collection: 'service-notices', summary: notice.message, ...notice }} />
        <TopicLinks topics={notice.topics} />
        <p className="follow">
          <a href="/service-notices/feed.xml">Service notices feed (RSS)</a>
          <a href="/service-notices">All service notices</a>
        </p>
      </article>
    </SiteFrame>
  )
}
