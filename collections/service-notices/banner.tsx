import { publicUpdates } from '@collections/behaviours/updates'
import type { ServiceNotice } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { writtenIn } from '@/site/document/written-in'
import { dateTimeNear } from '@/words/near-dates'
import { SeverityTag } from './severity'
import { inSentence, noticeInShort, noticeTimes } from './state'

/** Describes what a banner says of a notice. */
export type BannerNotice = Pick<ServiceNotice, 'title' | 'severity'> & Partial<ServiceNotice>

type Props = { notice: BannerNotice; now: Date }

/** A notice in a line or two, on pages that people come to for something else. */
export const NoticeLine = ({ notice, now }: Props) => (
  <p className={`notice notice--${notice.severity}`}>
    <SeverityTag severity={notice.severity} />{' '}
    <a className="notice__title" href={notice.address ?? undefined} dir="auto" {...writtenIn(notice)}>
      {notice.title}
    </a>{' '}
    <span className="notice__times">{inSentence(noticeInShort(notice, now))}</span>
  </p>
)

/** An emergency: its title and time, and where there is room for it what to do and what is new. */
export const EmergencyBanner = ({ notice, now, full }: Props & { full?: boolean }) => {
  const newest = publicUpdates(notice.updates, now)[0]
  const link = safeHref(notice.link?.url)
  return (
    <article className="notice notice--emergency">
      <h2 className="notice__head">
        <SeverityTag severity="emergency" />{' '}
        <a className="notice__title" href={notice.address ?? undefined} dir="auto" {...writtenIn(notice)}>
          {notice.title}
        </a>
      </h2>
      {full && (
        <p className="notice__message" dir="auto">
          {notice.message}
        </p>
      )}
      {full && newest && (
        <p className="notice__message" dir="auto">
          <strong>Updated {dateTimeNear(newest.at, now)}:</strong> {newest.text}
        </p>
      )}
      <p className="notice__foot">
        <span className="notice__times">{full ? noticeTimes(notice, now) : noticeInShort(notice, now)}</span>
        {link && (
          <>
            {' · '}
            <a href={link}>{notice.link?.label || 'Find out more'}</a>
          </>
        )}
      </p>
    </article>
  )
}
