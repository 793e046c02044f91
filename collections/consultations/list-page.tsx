import { Pagination } from '@/site/finding/pagination'
import { Section } from '@/site/frame/section'
import { SiteFrame } from '@/site/frame/site-frame'
import type { Paged } from '@/site/queries/documents'
import { subscription } from '@/site/rendering/site-url'
import { FollowLine } from '@/site/subscribing/get-by-email'
import { ConsultationList, type ListedConsultation } from './list'
import type { Phase } from './phases'

export type ConsultationGroup = Paged<ListedConsultation> & { phase: Phase }

const titles: Record<Phase, string> = {
  open: 'Open now',
  upcoming: 'Opening soon',
  closed: 'Closed, awaiting outcome',
  outcome: 'Outcome published',
}

const nothing: Record<Phase, string> = {
  open: 'No consultation is open at the moment.',
  upcoming: 'No consultation is about to open.',
  closed: 'No consultation is waiting for its outcome.',
  outcome: 'No outcome has been published yet.',
}

const address = (phase?: Phase, page = 1): string => {
  const query = [phase && `state=${phase}`, page > 1 && `page=${page}`].filter(Boolean).join('&')
  return `/consultations${query && `?${query}`}`
}

type Props = { groups: ConsultationGroup[]; chosen?: Phase }

/** The states there is something in, each a page of its own, with how many there are. */
const States = ({ groups, chosen }: Props) => (
  <nav className="states" aria-label="Consultations by state">
    <ul>
      <li>
        <a href={address()} aria-current={chosen ? undefined : 'page'}>
          All
        </a>
      </li>
      {groups.map(
        ({ phase, total }) =>
          (total > 0 || phase === chosen) && (
            <li key={phase}>
              <a href={address(phase)} aria-current={phase === chosen ? 'page' : undefined}>
                {titles[phase]} <span className="count">{total.toLocaleString('en-GB')}</span>
              </a>
            </li>
          ),
      )}
    </ul>
  </nav>
)

type GroupProps = { group: ConsultationGroup; areAbreast?: boolean }

const Group = ({ group: { phase, items, total }, areAbreast }: GroupProps) => (
  <Section
    id={phase}
    title={titles[phase]}
    way={total > items.length ? { url: address(phase), label: `All ${total.toLocaleString('en-GB')}` } : undefined}
  >
    {items.length > 0 ? (
      <ConsultationList consultations={items} areAbreast={areAbreast} />
    ) : (
      <p className="nothing">{nothing[phase]}</p>
    )}
  </Section>
)

const OneState = ({ group: { phase, items, page, pages } }: { group: ConsultationGroup }) => (
  <section aria-labelledby={phase}>
    <h2 id={phase} className="visually-hidden">
      {titles[phase]}
    </h2>
    {items.length > 0 ? <ConsultationList consultations={items} /> : <p className="nothing">{nothing[phase]}</p>}
    <Pagination page={page} pages={pages} addressOf={(n) => address(phase, n)} />
  </section>
)

const calendarId = 'in-your-calendar'
const calendarTitle = 'In your calendar'

const InCalendars = ({ groups }: Pick<Props, 'groups'>) => {
  const isAnythingAhead = groups.some(({ phase, total }) => total > 0 && (phase === 'open' || phase === 'upcoming'))
  return (
    <>
      <p>
        <a href={subscription('/consultations/calendar.ics')}>Subscribe to the calendar of consultations</a>: new ones
        come by themselves.
      </p>
      {isAnythingAhead && (
        <p>
          <a href="/consultations/calendar.ics">Add those of now to your calendar once</a>
        </p>
      )}
    </>
  )
}

/**
 * Consultations by where they stand: some of each, or a page of one. How to have them in a calendar follows them at
 * every width, so that the eye and the keyboard go one way.
 */
export const ConsultationsPage = ({ groups, chosen }: Props) => {
  const group = groups.find(({ phase }) => phase === chosen)
  const open = groups.find(({ phase }) => phase === 'open')
  const others = groups.filter(({ phase, items }) => phase !== 'open' && items.length > 0)
  const where = group && group.page > 1 ? `, page ${group.page} of ${group.pages}` : ''
  return (
    <SiteFrame
      title={group ? `Consultations: ${titles[group.phase].toLowerCase()}${where}` : 'Consultations'}
      description="Consultations that are open, opening soon and closed, and what came of them."
      address={address(chosen, group?.page)}
      breadcrumbs={group ? [{ label: 'Consultations', url: '/consultations' }] : []}
      feeds={[{ title: 'Consultations', url: '/consultations/feed.xml' }]}
    >
      <h1>Consultations</h1>
      <States groups={groups} chosen={chosen} />
      {group ? (
        <div className="list-page">
          <OneState group={group} />
          <div className="rail">
            <section aria-labelledby={calendarId}>
              <h2 id={calendarId}>{calendarTitle}</h2>
              <InCalendars groups={groups} />
            </section>
          </div>
        </div>
      ) : (
        <div>
          {open && <Group group={open} areAbreast />}
          {others.length > 0 && (
            <div className="abreast">
              {others.map((one) => (
                <Group key={one.phase} group={one} />
              ))}
            </div>
          )}
          <Section id={calendarId} title={calendarTitle}>
            <InCalendars groups={groups} />
          </Section>
        </div>
      )}
      <FollowLine to="/consultations" feed={{ url: '/consultations/feed.xml', words: 'Feed (RSS)' }} />
    </SiteFrame>
  )
}
