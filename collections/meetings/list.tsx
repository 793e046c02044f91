import { DateBlock } from '@/site/document/date-block'
import { populated } from '@/site/document/populated'
import { pageTime } from '@/site/rendering/page-scope'
import { clockTime, longDay } from '@/words/dates'
import type { ListedMeeting } from './queries'
import { MeetingMark } from './standing'

type Props = {
  meetings: ListedMeeting[]
  level?: 2 | 3
  /** All are of one committee: each is called by its day. */
  ofOne?: boolean
}

/** Meetings by their day, as on a calendar. */
export const MeetingList = ({ meetings, level = 3, ofOne = false }: Props) => {
  const now = pageTime()
  const Heading = `h${level}` as const
  return (
    <ul className="meetings">
      {meetings.map((meeting) => (
        <li key={meeting.id} className="meeting">
          <DateBlock at={meeting.startsAt} />
          <div>
            <Heading className="story__title titled" dir="auto">
              <a href={meeting.address ?? undefined}>
                {ofOne ? (
                  longDay(meeting.startsAt)
                ) : (
                  <>
                    {populated(meeting.committee)?.title ?? meeting.title}
                    <span className="visually-hidden">, {longDay(meeting.startsAt)}</span>
                  </>
                )}
              </a>
            </Heading>
            <p className="meta">
              <MeetingMark meeting={meeting} now={now} /> {clockTime(meeting.startsAt)}
              {meeting.place && <span dir="auto"> · {meeting.place}</span>}
              {meeting.minutesState === 'draft' && ' · Draft minutes'}
              {meeting.minutesState === 'approved' && ' · Minutes'}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
