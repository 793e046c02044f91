import { DateBlock } from '@/site/document/date-block'
import type { LanguageAttributes } from '@/site/document/written-in'
import { pageTime } from '@/site/rendering/page-scope'
import { subscription } from '@/site/rendering/site-url'
import { longDay } from '@/words/dates'
import { type ConsultationEvent, eventsInOrder, eventTimes, isOver, isUnderWay } from './event-times'

type EventProps = { event: ConsultationEvent; calendar?: string; words: LanguageAttributes }

const Event = ({ event, calendar, words }: EventProps) => {
  const now = pageTime()
  const { title, startsAt, place, joinUrl } = event
  const over = isOver(event, now)
  return (
    <li className={over ? 'event event--over' : 'event'}>
      <DateBlock at={startsAt} />
      <div>
        <h3 dir="auto" {...words}>
          {title}
        </h3>
        <p>
          <time dateTime={startsAt}>
            <span className="visually-hidden">{longDay(startsAt)}, </span>
            {eventTimes(event)}
          </time>
          {over && (
            <>
              {' '}
              <strong className="chip chip--past">This event is over</strong>
            </>
          )}
          {isUnderWay(event, now) && (
            <>
              {' '}
              <strong className="chip chip--open">On now</strong>
            </>
          )}
        </p>
        {place && (
          <p className="postal" dir="auto" {...words}>
            {place}
          </p>
        )}
        {!over && (joinUrl || calendar) && (
          <p className="event__deeds">
            {joinUrl && (
              <a href={joinUrl}>
                Join online<span className="visually-hidden">: {title}</span>
              </a>
            )}
            {calendar && (
              <a href={calendar}>
                Add to your calendar<span className="visually-hidden">: {title}</span>
              </a>
            )}
          </p>
        )}
      </div>
    </li>
  )
}

type Props = { events: ConsultationEvent[] | null | undefined; calendar?: string; words: LanguageAttributes }

/**
 * The events of a consultation, those that are over last.
 *
 * @param calendar the address of the consultation's calendar file; without it nothing is offered to add
 */
export const ConsultationEvents = ({ events, calendar, words }: Props) => {
  const now = pageTime()
  const ordered = eventsInOrder(events, now)
  if (ordered.length === 0) return null
  return (
    <section className="section events" aria-labelledby="events">
      <div className="section__head">
        <h2 id="events">Events</h2>
        {calendar && ordered.some((event) => !isOver(event, now)) && (
          <a href={subscription(calendar)}>Subscribe in your calendar</a>
        )}
      </div>
      <ul className="event-list">
        {ordered.map((event) => (
          <Event
            key={event.id}
            event={event}
            words={words}
            calendar={calendar && event.id ? `${calendar}?event=${encodeURIComponent(event.id)}` : undefined}
          />
        ))}
      </ul>
    </section>
  )
}
