import { agendaOf } from '@collections/agenda-items/queries'
import type { Committee, Meeting } from '@/payload-types'
import { safeHref } from '@/rich-text/links'
import { DocumentsBelow, DocumentsBeside } from '@/site/document/attached-documents'
import { allPopulated, populated } from '@/site/document/populated'
import { RailSection } from '@/site/document/rail-section'
import { RecordPage } from '@/site/document/record-page'
import type { Preview } from '@/site/previewing/preview-banner'
import { pageTime } from '@/site/rendering/page-scope'
import { clockTime, dayAndTime, longDate, longDay } from '@/words/dates'
import { Agenda } from './agenda'
import { meetingsDefinition } from './definition'
import { standingOfMeeting } from './standing'
import { eventOfMeeting } from './structured-data'
import { meetingDescribed, minutesInWords } from './words'

type Props = { meeting: Meeting; preview?: Preview }

const When = ({ meeting }: { meeting: Meeting }) => {
  const { startsAt, endsAt } = meeting
  // The preview of a draft may have no date yet.
  if (!startsAt) return 'Not settled yet'
  const isSameDay = endsAt && longDay(endsAt) === longDay(startsAt)
  return (
    <>
      <time dateTime={startsAt}>{dayAndTime(startsAt)}</time>
      {endsAt && <> to {isSameDay ? clockTime(endsAt) : dayAndTime(endsAt)}</>}
    </>
  )
}

const PrivateNotice = ({ notice }: { notice: Meeting['privateNotice'] }) =>
  notice?.text && notice.publishedAt && new Date(notice.publishedAt) <= pageTime() ? (
    <section className="section" aria-labelledby="in-private">
      <div className="section__head">
        <h2 id="in-private">Notice that a part is held in private</h2>
      </div>
      <p className="lines" dir="auto">
        {notice.text}
      </p>
      <p className="meta">Notice given on {longDate(notice.publishedAt)}</p>
    </section>
  ) : null

const WhereAndWhen = ({ meeting, calendar }: { meeting: Meeting; calendar?: string }) => {
  const join = safeHref(meeting.joinUrl)
  const standing = standingOfMeeting(meeting, pageTime())
  return (
    <section className={`meeting-facts meeting-facts--${standing}`} aria-label="When and where">
      {standing === 'cancelled' && <p className="meeting-facts__state">This meeting is cancelled.</p>}
      {standing === 'now' && <p className="meeting-facts__state">Under way now</p>}
      <dl className="facts">
        <div>
          <dt>When</dt>
          <dd>
            <When meeting={meeting} />
          </dd>
        </div>
        {meeting.place && (
          <div>
            <dt>Where</dt>
            <dd dir="auto">{meeting.place}</dd>
          </div>
        )}
      </dl>
      {(join || calendar) && standing !== 'cancelled' && (
        <p className="meeting-facts__ways">
          {join && (
            <a className="button" href={join}>
              {standing === 'over' ? 'Watch the recording' : 'Watch it online'}
            </a>
          )}{' '}
          {calendar && standing === 'ahead' && <a href={calendar}>Add it to your calendar</a>}
        </p>
      )}
    </section>
  )
}

/** A meeting: when and where, its agenda and papers, and the minutes as they come. */
export const MeetingPage = async ({ meeting, preview }: Props) => {
  const now = pageTime()
  const committee = populated<Committee>(meeting.committee)
  const items = await agendaOf(meeting.id, now)
  const documents = allPopulated(meeting.documents)
  const papers = { id: 'papers', title: 'Papers of the meeting', documents }
  const calendar = preview ? undefined : `${meeting.address}/calendar.ics`
  const { minutesState } = meeting
  const standing = standingOfMeeting(meeting, now)
  return (
    <RecordPage
      type={meetingsDefinition}
      document={meeting}
      description={meetingDescribed(meeting, committee?.title)}
      kind="Meeting"
      updates={meeting.updates}
      preview={preview}
      describe={(publisher) => (meeting.startsAt ? [eventOfMeeting(meeting, publisher)] : [])}
      call={<WhereAndWhen meeting={meeting} calendar={calendar} />}
      rail={
        <>
          {committee && (
            <RailSection id="committee" title="Who meets" isPrinted>
              <ul className="rail__list">
                <li>
                  <a className="titled" href={committee.address ?? undefined} dir="auto">
                    {committee.title}
                  </a>
                </li>
              </ul>
            </RailSection>
          )}
          <DocumentsBeside {...papers} />
        </>
      }
    >
      {meeting.notice && (
        <p className="inset lines" dir="auto">
          {meeting.notice}
        </p>
      )}
      {(items.length > 0 || standing !== 'cancelled') && (
        <section aria-labelledby="agenda">
          <h2 id="agenda">{minutesState === 'none' ? 'Agenda' : 'Agenda and minutes'}</h2>
          {minutesState !== 'none' && <p className="meta">{minutesInWords(meeting)}</p>}
          {items.length > 0 ? (
            <Agenda items={items} />
          ) : (
            <p className="nothing">
              {standing === 'over' ? 'No agenda was published here.' : 'The agenda has not been published yet.'}
            </p>
          )}
        </section>
      )}
      <DocumentsBelow {...papers} />
      <PrivateNotice notice={meeting.privateNotice} />
    </RecordPage>
  )
}
