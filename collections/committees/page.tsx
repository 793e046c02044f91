import { DecisionList } from '@collections/agenda-items/list'
import { latestDecisions } from '@collections/agenda-items/queries'
import { meetingsDefinition } from '@collections/meetings/definition'
import { MeetingList } from '@collections/meetings/list'
import { meetingsPage } from '@collections/meetings/queries'
import type { Committee } from '@/payload-types'
import { RailSection } from '@/site/document/rail-section'
import { Section } from '@/site/frame/section'
import { SiteFrame } from '@/site/frame/site-frame'
import { pageTime } from '@/site/rendering/page-scope'
import { subscription } from '@/site/rendering/site-url'
import { GetByEmail } from '@/site/subscribing/get-by-email'
import { longDate } from '@/words/dates'
import { committeesDefinition } from './definition'
import { meetsAt } from './met-until'

const decisionsAtMost = 10
const meetingsAtMost = 6

/** A committee: its meetings ahead, what it decided, and its meetings so far. */
export const CommitteePage = async ({ committee }: { committee: Committee }) => {
  const now = pageTime()
  const { id, slug, title, description, endedAt } = committee
  const [ahead, past, decided] = await Promise.all([
    meetingsPage({ now, when: 'ahead', committee: id, limit: meetingsAtMost }),
    meetingsPage({ now, when: 'past', committee: id, limit: meetingsAtMost }),
    latestDecisions(now, { committee: { equals: id } }, decisionsAtMost),
  ])
  const comingUp = (ahead?.items ?? []).filter(({ startsAt }) => meetsAt(committee, startsAt))
  const address = committee.address as string
  const feed = `${address}/feed.xml`
  return (
    <SiteFrame
      title={title}
      description={description ?? undefined}
      address={address}
      breadcrumbs={[
        { label: meetingsDefinition.listTitle, url: meetingsDefinition.path },
        { label: committeesDefinition.labels.plural, url: committeesDefinition.path },
      ]}
      pictured={{ type: committeesDefinition.slug, slug }}
      feeds={[{ title: `Decisions: ${title}`, url: feed }]}
    >
      <div className="page-head page-head--tint">
        <p className="kind">Committee</p>
        <h1 dir="auto">{title}</h1>
        {description && (
          <p className="summary" dir="auto">
            {description}
          </p>
        )}
        {!endedAt && (
          <p className="page-head__call">
            <GetByEmail to={address} words="Get its decisions by e-mail" className="button" />
          </p>
        )}
        {endedAt && <p className="meta">It met until {longDate(endedAt)}. Its meetings and decisions stay here.</p>}
      </div>
      <div className="list-page">
        <div>
          {(!endedAt || comingUp.length > 0) && (
            <Section
              id="ahead"
              title="Coming up"
              way={
                ahead && ahead.total > ahead.items.length
                  ? { url: `/meetings?committee=${slug}`, label: 'All meetings ahead' }
                  : undefined
              }
            >
              {comingUp.length > 0 ? (
                <MeetingList meetings={comingUp} ofOne />
              ) : (
                <p className="nothing">No meeting is planned at the moment.</p>
              )}
            </Section>
          )}
          <Section
            id="decisions"
            title="Decisions"
            way={decided.length > 0 ? { url: `/decisions?committee=${slug}`, label: 'All decisions' } : undefined}
          >
            {decided.length > 0 ? (
              <DecisionList items={decided} level={3} withCommittee={false} />
            ) : (
              <p className="nothing">Nothing has been decided yet.</p>
            )}
            <p className="follow">
              <a href={feed}>Feed of its decisions (RSS)</a>
            </p>
          </Section>
          {past && past.items.length > 0 && (
            <Section
              id="past"
              title="Past meetings"
              way={
                past.total > past.items.length
                  ? { url: `/meetings?committee=${slug}&when=past`, label: 'All past meetings' }
                  : undefined
              }
            >
              <MeetingList meetings={past.items} ofOne />
            </Section>
          )}
        </div>
        <div className="rail">
          {!endedAt && (
            <RailSection id="calendar" title="In your calendar">
              <p>
                <a href={subscription(`/meetings/calendar.ics?committee=${slug}`)}>Subscribe to its meetings</a>: new
                ones come by themselves.
              </p>
            </RailSection>
          )}
        </div>
      </div>
    </SiteFrame>
  )
}
