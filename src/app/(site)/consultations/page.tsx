import { phaseOf } from '../../../../collections/behaviours/phases'
import { ConsultationList } from '../../../site/components/consultation-list'
import { SiteFrame } from '../../../site/components/site-frame'
import { pageTime } from '../../../site/page-time'
import { listedConsultations } from '../../../site/queries/documents'

const ConsultationsPage = async () => {
  const now = pageTime()
  const all = await listedConsultations(now)
  const inPhase = (...phases: string[]) => all.filter((consultation) => phases.includes(phaseOf(consultation, now)))
  const open = inPhase('open').reverse()
  const upcoming = inPhase('upcoming').sort((a, b) => a.opensAt.localeCompare(b.opensAt))
  const closed = inPhase('closed', 'outcome')
  return (
    <SiteFrame
      title="Consultations"
      description="Consultations that are open, opening soon and closed, and what came of them."
      address="/consultations"
      breadcrumbs={[]}
      feeds={[{ title: 'Consultations', url: '/consultations/feed.xml' }]}
    >
      <h1>Consultations</h1>
      <p className="follow">
        <a href="/consultations/feed.xml">Consultations feed (RSS)</a>
        {open.length + upcoming.length > 0 && (
          <a href="/consultations/calendar.ics">Add all open consultations to your calendar</a>
        )}
      </p>
      <section aria-labelledby="open">
        <h2 id="open">Open</h2>
        {open.length > 0 ? <ConsultationList consultations={open} /> : <p>No consultation is open at the moment.</p>}
      </section>
      {upcoming.length > 0 && (
        <section aria-labelledby="upcoming">
          <h2 id="upcoming">Opening soon</h2>
          <ConsultationList consultations={upcoming} />
        </section>
      )}
      {closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed">Closed</h2>
          <ConsultationList consultations={closed} />
        </section>
      )}
    </SiteFrame>
  )
}

export default ConsultationsPage
