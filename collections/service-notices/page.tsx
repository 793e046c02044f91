import { publicUpdates } from '@collections/behaviours/updates'
import { NewsAbout } from '@collections/news/news-about'
import type { ServiceNotice } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { RecordPage } from '@/site/document/record-page'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { pageTime } from '@/site/rendering/page-scope'
import { serviceNoticesDefinition } from './definition'
import { NewestUpdate, NoticeTimes } from './list'
import { SeverityTag } from './severity'
import { noticeState } from './state'
import { specialAnnouncement } from './structured-data'
import { NoticeTimeline } from './timeline'

const standings = {
  planned: 'This is planned. It has not begun.',
  current: undefined,
  past: 'This is over. It is kept for the record.',
} as const

type Props = { notice: ServiceNotice; preview?: Preview }

/** A service notice: what is new first, then what was said at first, and what has changed between. */
export const NoticePage = ({ notice, preview }: Props) => {
  const now = pageTime()
  const state = noticeState(notice, now)
  const link = safeHref(notice.link?.url)
  const words = writtenIn(notice)
  const [, ...earlier] = publicUpdates(notice.updates, now)
  const standing = standings[state]
  return (
    <RecordPage
      type={serviceNoticesDefinition}
      document={{ ...notice, summary: undefined }}
      description={notice.message}
      kind={<SeverityTag severity={notice.severity} isPast={state === 'past'} isChip />}
      exceptNotice={notice.id}
      preview={preview}
      describe={(publisher) => [specialAnnouncement(notice, publisher, now)]}
      notes={
        <>
          {standing && <p className="inset">{standing}</p>}
          <dl className="facts facts--beside">
            <NoticeTimes notice={notice} />
          </dl>
        </>
      }
      rail={<NewsAbout subject={{ collection: 'service-notices', summary: notice.message, ...notice }} />}
    >
      <NewestUpdate notice={notice} />
      <div className="prose">
        <p className="postal" dir="auto" {...words}>
          {notice.message}
        </p>
        {link && (
          <p>
            <a className="button" href={link}>
              {notice.link?.label ? <span {...words}>{notice.link.label}</span> : 'Find out more'}
            </a>
          </p>
        )}
      </div>
      <NoticeTimeline notice={notice} updates={earlier} now={now} words={words} />
    </RecordPage>
  )
}
