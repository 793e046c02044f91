import { isWithdrawn } from '@collections/behaviours/withdrawal'
import { consultationsDefinition } from '@collections/consultations/definition'
import { LinkedInspection } from '@collections/inspection-reports/linked'
import { meetingsDefinition } from '@collections/meetings/definition'
import { meetingTitle } from '@collections/meetings/words'
import type { AgendaItem, Committee, Consultation, Contact, InspectionReport, Meeting } from '@/payload-types'
import { hasContent } from '@/rich-text/has-content'
import { onlyAttached } from '@/rich-text/only-attached'
import { ContactCard } from '@/site/document/contact-card'
import { DocumentsList } from '@/site/document/documents-list'
import { allPopulated, populated } from '@/site/document/populated'
import { RailSection } from '@/site/document/rail-section'
import { RecordPage } from '@/site/document/record-page'
import { RichText } from '@/site/document/rich-text'
import { writtenIn } from '@/site/document/written-in'
import type { Preview } from '@/site/previewing/preview-banner'
import { pageTime } from '@/site/rendering/page-scope'
import { longDate, longDay } from '@/words/dates'
import { Decision, minutesAreDraft } from './decision'
import { agendaItemsDefinition } from './definition'
import { itemDescribed } from './described'
import { whyExempt } from './exempt-reasons'
import { NewsOfDecision } from './news-of'
import { reportsOfItem } from './structured-data'

type Props = { item: AgendaItem; preview?: Preview }

/** What readers get of an item: of an exempt one its title and why, whoever looks at the page. */
const shownOf = (item: AgendaItem) => {
  if (item.exempt) return { reports: [], documents: [], resolutions: [] }
  const [purpose, minutes] = [item.purpose, item.minutes].map((text) => (hasContent(text) ? text : undefined))
  return {
    purpose,
    minutes,
    reports: onlyAttached(allPopulated(item.reportDocuments), purpose, minutes),
    documents: onlyAttached(allPopulated(item.documents), purpose, minutes),
    resolutions: item.resolutions ?? [],
    contact: onlyAttached(allPopulated<Contact>([item.officerContact]), purpose, minutes)[0],
    consultation: populated<Consultation>(item.consultation),
    inspection: populated<InspectionReport>(item.inspectionReport),
  }
}

/** At which meeting it stood; on paper too. */
export const AtMeeting = ({ meeting }: { meeting: Meeting }) => (
  <RailSection id="meeting" title="The meeting" isPrinted>
    <ul className="rail__list">
      <li>
        <a className="titled" href={meeting.address ?? undefined} dir="auto">
          {meeting.title}
        </a>
        {meeting.state === 'cancelled' && <p className="meta">Cancelled</p>}
      </li>
    </ul>
  </RailSection>
)

/** Who meets stands above the title already: an ordinary meeting is called by its day. */
const shortTitle = ({ title, startsAt }: Meeting, committee?: Committee): string =>
  committee && startsAt && title === meetingTitle(committee.title, startsAt) ? longDay(startsAt) : title

/** An item of an agenda, or what an officer decided alone: what it was for, what was said and what was resolved. */
export const AgendaItemPage = ({ item, preview }: Props) => {
  const meeting = populated<Meeting>(item.meeting)
  const committee = populated<Committee>(item.committee)
  const words = writtenIn(item)
  const { purpose, minutes, reports, documents, resolutions, contact, consultation, inspection } = shownOf(item)
  const isBare = !purpose && !minutes && reports.length === 0 && documents.length === 0 && resolutions.length === 0
  const areDraft = minutesAreDraft(item)
  const kind = meeting ? `Item ${item.number} · ${committee?.title ?? meeting.title}` : `Decision ${item.number ?? ''}`
  return (
    <RecordPage
      type={agendaItemsDefinition}
      document={item}
      description={itemDescribed(item)}
      kind={kind}
      breadcrumbs={
        meeting?.address
          ? [
              { label: meetingsDefinition.listTitle, url: meetingsDefinition.path },
              { label: shortTitle(meeting, committee), url: meeting.address },
            ]
          : undefined
      }
      dates={
        <span>
          {item.decidedBy && `${item.decidedBy} · `}
          {item.decidedAt && <time dateTime={item.decidedAt}>{longDate(item.decidedAt)}</time>}
        </span>
      }
      updates={item.updates}
      preview={preview}
      describe={(publisher) => reportsOfItem(item, reports, publisher)}
      call={<Decision item={item} />}
      rail={
        <>
          {meeting && !isWithdrawn(meeting, pageTime()) && <AtMeeting meeting={meeting} />}
          {contact && (
            <RailSection id="officer" title="Ask about it" isPrinted>
              <ContactCard contact={contact} />
            </RailSection>
          )}
          {consultation && (
            <RailSection id="consultation" title="The consultation">
              <ul className="rail__list">
                <li>
                  <a
                    className="titled"
                    href={consultation.address ?? consultationsDefinition.path}
                    dir="auto"
                    {...writtenIn(consultation)}
                  >
                    {consultation.title}
                  </a>
                </li>
              </ul>
            </RailSection>
          )}
          {inspection && <LinkedInspection report={inspection} />}
          <NewsOfDecision item={item} />
        </>
      }
    >
      {item.exempt && (
        <div className="inset">
          <p>
            <strong>This item was dealt with in private.</strong> {whyExempt(item.exemptReason)}
          </p>
        </div>
      )}
      {!item.exempt && isBare && <p className="nothing">Nothing more has been published about this item yet.</p>}
      {purpose && (
        <section aria-label="What the item is for">
          <RichText state={purpose} words={words} />
        </section>
      )}
      {reports.length > 0 && (
        <section className="section" aria-labelledby="reports">
          <div className="section__head">
            <h2 id="reports">{reports.length > 1 ? 'Reports' : 'Report'}</h2>
          </div>
          <DocumentsList documents={reports} />
        </section>
      )}
      {minutes && (
        <section className="section" aria-labelledby="minutes">
          <div className="section__head">
            <h2 id="minutes">{areDraft ? 'Draft minutes' : 'Minutes'}</h2>
          </div>
          {areDraft && <p className="inset">These minutes are a draft until the next meeting approves them.</p>}
          <RichText state={minutes} words={words} />
        </section>
      )}
      {documents.length > 0 && (
        <section className="section" aria-labelledby="documents">
          <div className="section__head">
            <h2 id="documents">Supporting documents</h2>
          </div>
          <DocumentsList documents={documents} />
        </section>
      )}
    </RecordPage>
  )
}
