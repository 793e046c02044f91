import type { ServiceNotice } from '@/payload-types'
import type { LanguageAttributes } from '@/site/document/written-in'
import { dateTimeNear } from '@/words/near-dates'
import { noticeState } from './state'

type Update = { id?: string | null; at: string; text?: string | null }
type Props = { notice: ServiceNotice; updates: Update[]; now: Date; words: LanguageAttributes }

/** Shows what changed before the newest update, down to the notice's start. */
export const NoticeTimeline = ({ notice, updates, now, words }: Props) => {
  if (updates.length === 0) return null
  return (
    <section className="section timeline" aria-labelledby="updates">
      <div className="section__head">
        <h2 id="updates">Earlier updates</h2>
      </div>
      <ol>
        {updates.map((update) => (
          <li key={update.id ?? update.at}>
            <time dateTime={update.at}>{dateTimeNear(update.at, now)}</time>
            <p dir="auto" {...words}>
              {update.text}
            </p>
          </li>
        ))}
        {notice.startsAt && noticeState(notice, now) !== 'planned' && (
          <li>
            <time dateTime={notice.startsAt}>{dateTimeNear(notice.startsAt, now)}</time>
            <p>Started</p>
          </li>
        )}
      </ol>
    </section>
  )
}
