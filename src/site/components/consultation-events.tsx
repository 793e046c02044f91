import { type ConsultationEvent, eventsInOrder, eventTimes, isOver, isUnderWay } from '../consultation-events'
import { pageTime } from '../rendering/page-scope'

type EventProps = { event: ConsultationEvent; calendar?: string }

const Event = ({ event, calendar }: EventProps) => {
  const now = pageTime()
  const { title, startsAt, place, joinUrl } = event
  const over = isOver(event, now)
  return (
    <li className={over ? 'event event--over' : 'event'}>
      <h3 dir="auto">{title}</h3>
      <p>
        <time dateTime={startsAt}>{eventTimes(event)}</time>
        {over && (
          <>
            {' '}
            <strong className="state state--closed">This event is over</strong>
          </>
        )}
        {isUnderWay(event, now) && (
          <>
            {' '}
            <strong className="state state--open">On now</strong>
          </>
        )}
      </p>
      {place && (
        <p className="postal" dir="auto">
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
    </li>
  )
}

type Props = { events: ConsultationEvent[] | null | undefined; calendar?: string }

/**
 * The events of a consultation, those that are over last.
 *
 * @param calendar the address of the consultation's calendar file; without it nothing is offered to add
 */
export const ConsultationEvents = ({ events, calendar }: Props) => {
  const ordered = eventsInOrder(events, pageTime())
  if (ordered.length === 0) return null
  return (
    <section aria-labelledby="events">
      <h2 id="events">Events</h2>
      <ul className="event-list">
        {ordered.map((event) => (
          <Event
            key={event.id}
            event={event}
            calendar={calendar && event.id ? `${calendar}?event=${encodeURIComponent(event.id)}` : undefined}
          />
        ))}
      </ul>
    </section>
  )
}
