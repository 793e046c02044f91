import { publicUpdates } from '@collections/behaviours/updates'
import type { ServiceNotice } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { DateBlock } from '@/site/document/date-block'
import { allPopulated } from '@/site/document/populated'
import { writtenIn } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { dateTimeNear, endNear } from '@/words/near-dates'
import { NotNow } from './not-now'
import { SeverityTag, severityLabels } from './severity'
import { noticeState, noticeTimes, noticeWords, timesBesideMark } from './state'

type Props = { notice: ServiceNotice }

const Title = ({ notice }: Props) => (
  <a href={notice.address ?? undefined} {...writtenIn(notice)}>
    {notice.title}
  </a>
)

/** Shows the newest that is known, with its time, before what was said at first. */
export const NewestUpdate = ({ notice }: Props) => {
  const now = pageTime()
  const newest = publicUpdates(notice.updates, now)[0]
  if (!newest) return null
  return (
    <div className={`newest newest--${notice.severity}`}>
      <p>
        <span className="newest__when">
          Latest, <time dateTime={newest.at}>{dateTimeNear(newest.at, now)}</time>
        </span>{' '}
        <span dir="auto" {...writtenIn(notice)}>
          {newest.text}
        </span>
      </p>
    </div>
  )
}

const starts = { planned: 'From', current: 'Since', past: 'Started' } as const

/** Says from when and until when a notice holds, as rows of facts. */
export const NoticeTimes = ({ notice }: Props) => {
  const now = pageTime()
  const { startsAt, endsAt } = notice
  const state = noticeState(notice, now)
  return (
    <>
      {startsAt && (
        <div>
          <dt>{starts[state]}</dt>
          <dd>
            <time dateTime={startsAt}>{dateTimeNear(startsAt, now)}</time>
          </dd>
        </div>
      )}
      <div>
        <dt>{state === 'past' ? 'Ended' : 'Until'}</dt>
        <dd>{endsAt ? <time dateTime={endsAt}>{endNear(endsAt, now)}</time> : 'further notice'}</dd>
      </div>
    </>
  )
}

/** Says since when a notice holds, until when, and of what. */
const NoticeFacts = ({ notice }: Props) => {
  const topics = allPopulated(notice.topics)
  return (
    <dl className="facts">
      <NoticeTimes notice={notice} />
      {topics.length > 0 && (
        <div>
          <dt>{topics.length > 1 ? 'Topics' : 'Topic'}</dt>
          {topics.map(({ id, title, address }) => (
            <dd key={id} dir="auto">
              <a href={address ?? undefined}>{title}</a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

const CurrentNotice = ({ notice }: Props) => {
  const link = safeHref(notice.link?.url)
  return (
    <article className="notice-full">
      <div>
        <SeverityTag severity={notice.severity} isChip />
        <h3 className="notice-full__title titled" dir="auto">
          <Title notice={notice} />
        </h3>
        <NewestUpdate notice={notice} />
        <p className="postal" dir="auto" {...writtenIn(notice)}>
          {notice.message}
        </p>
        {link && (
          <p>
            <a href={link}>
              {notice.link?.label ? <span {...writtenIn(notice)}>{notice.link.label}</span> : 'Find out more'}
            </a>
          </p>
        )}
      </div>
      <NoticeFacts notice={notice} />
    </article>
  )
}

type ListProps = { notices: ServiceNotice[] }

/** Notices that hold now, each with the newest first and its times beside it. */
export const CurrentNotices = ({ notices }: ListProps) =>
  notices.map((notice) => <CurrentNotice key={notice.id} notice={notice} />)

/** Notices whose time has not come, each with the day on which it does. */
export const PlannedNotices = ({ notices }: ListProps) => {
  const now = pageTime()
  return (
    <ul className="planned">
      {notices.map((notice) => {
        return (
          <li key={notice.id}>
            <DateBlock at={notice.startsAt as string} />
            <div>
              <SeverityTag severity={notice.severity} isChip />
              <h3 className="planned__title titled" dir="auto">
                <Title notice={notice} />
              </h3>
              <p className="meta">{noticeTimes(notice, now)}</p>
              <p dir="auto" {...writtenIn(notice)}>
                {noticeWords(notice, now)}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Notices that are over, in one line each. @param level of the titles; a heading one up stands above the list */
export const PastNotices = ({ notices, level = 3 }: ListProps & { level?: 2 | 3 }) => {
  const now = pageTime()
  const Heading = `h${level}` as const
  return (
    <ul className="rows rows--long">
      {notices.map((notice) => (
        <li key={notice.id}>
          <Heading className="rows__title titled" dir="auto">
            <Title notice={notice} />
          </Heading>
          <p className="meta">{noticeTimes(notice, now)}</p>
          <p className="meta rows__kind">{severityLabels[notice.severity]}</p>
        </li>
      ))}
    </ul>
  )
}

/** What a topic’s page shows of its notices that hold now. */
export const NoticeCards = ({ notices }: ListProps) => {
  const now = pageTime()
  return notices.map((notice) => (
    <article key={notice.id} className={`notice-card notice-card--${notice.severity}`}>
      <h3 className="notice-card__title titled" dir="auto">
        <Title notice={notice} />
      </h3>
      <p className="notice-card__severity">
        <SeverityTag severity={notice.severity} />
      </p>
      <p dir="auto" {...writtenIn(notice)}>
        {noticeWords(notice, now)}
      </p>
      <p className="meta">{noticeTimes(notice, now)}</p>
    </article>
  ))
}

/** Beside the news of a topic: its notices that are planned or over, each marked as what it is. */
export const NoticesNotNow = ({ notices, hasMore }: ListProps & { hasMore: boolean }) => {
  const now = pageTime()
  return (
    <section aria-labelledby="other-notices">
      <h2 id="other-notices">Other service notices</h2>
      <ul className="rail__list">
        {notices.map((notice) => (
          <li key={notice.id}>
            <a className="titled" href={notice.address ?? undefined} dir="auto" {...writtenIn(notice)}>
              {notice.title}
            </a>
            <p className="meta">
              <NotNow notice={notice} now={now} />
              {timesBesideMark(notice, now)}
            </p>
          </li>
        ))}
      </ul>
      {hasMore && (
        <p>
          <a href="/service-notices">All service notices</a>
        </p>
      )}
    </section>
  )
}
