import { agendaItemsDefinition } from '@collections/agenda-items/definition'
import { committeesDefinition } from '@collections/committees/definition'
import { allCommittees } from '@collections/committees/queries'
import type { Committee } from '@/payload-types'
import { Pagination } from '@/site/finding/pagination'
import { SiteFrame } from '@/site/frame/site-frame'
import { bySlug } from '@/site/queries/filed-under'
import { pageTime } from '@/site/rendering/page-scope'
import { subscription } from '@/site/rendering/site-url'
import { FollowLine } from '@/site/subscribing/get-by-email'
import { meetingsDefinition } from './definition'
import { MeetingList } from './list'
import { meetingsPage, type When } from './queries'

const { path } = meetingsDefinition

type Chosen = { committee?: string; when?: When; page?: number }

const addressOf = ({ committee, when = 'ahead', page = 1 }: Chosen): string => {
  const query = new URLSearchParams()
  if (committee) query.set('committee', committee)
  if (page > 1) query.set('page', String(page))
  if (when === 'past') query.set('when', 'past')
  return query.size > 0 ? `${path}?${query}` : path
}

const Filter = ({ committees, chosen, when }: { committees: Committee[]; chosen?: Committee; when: When }) => (
  <search aria-label="Narrow the list">
    <form className="list-filters" action={path}>
      <div className="field">
        <label htmlFor="filter-committee">Who meets</label>
        <select id="filter-committee" name="committee" defaultValue={chosen?.slug ?? ''}>
          <option value="">All committees</option>
          {committees.map(({ id, slug, title }) => (
            <option key={id} value={slug ?? ''}>
              {title}
            </option>
          ))}
        </select>
      </div>
      {when === 'past' && <input type="hidden" name="when" value="past" />}
      <div className="list-filters__send">
        <button type="submit">Show meetings</button>
        {chosen && <a href={addressOf({ when })}>Clear</a>}
      </div>
    </form>
  </search>
)

type Props = { committee?: string; when: When; page: number }

/** Meetings ahead, or those that have been; undefined past the last page, or for a committee that there isn't. */
export const MeetingsPage = async ({ committee: asked, when, page }: Props) => {
  const committees = await allCommittees()
  const chosen = asked ? await bySlug(committees, committeesDefinition.path, asked, pageTime()) : undefined
  if (asked && !chosen) return undefined
  const slug = chosen?.slug ?? undefined
  const found = await meetingsPage({ now: pageTime(), when, committee: chosen?.id, page })
  if (!found) return undefined
  const { items, pages } = found
  const title = [when === 'past' ? 'Past meetings' : 'Meetings', chosen?.title].filter(Boolean).join(': ')
  const at = (query: Partial<Chosen>) => addressOf({ committee: slug, when, ...query })
  const calendar = `${path}/calendar.ics${slug ? `?committee=${slug}` : ''}`
  return (
    <SiteFrame
      title={page > 1 ? `${title}, page ${page} of ${pages}` : title}
      description="When and where the council and its committees meet, with agendas, papers and minutes."
      address={at({ page })}
      breadcrumbs={when === 'past' || chosen ? [{ label: 'Meetings', url: path }] : []}
      feeds={[{ title: 'Meetings', url: `${path}/feed.xml` }]}
    >
      <h1>{title}</h1>
      <nav className="states" aria-label="Meetings by time">
        <ul>
          {(['ahead', 'past'] as const).map((one) => (
            <li key={one}>
              <a href={at({ when: one, page: 1 })} aria-current={one === when ? 'page' : undefined}>
                {one === 'ahead' ? 'Coming up' : 'Past'}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {committees.length > 1 && <Filter committees={committees} chosen={chosen} when={when} />}
      <div className="list-page">
        <div>
          {items.length > 0 ? (
            <MeetingList meetings={items} level={2} />
          ) : (
            <p className="nothing">
              {when === 'ahead' ? 'No meeting is planned at the moment.' : 'There are no past meetings here.'}
            </p>
          )}
          <Pagination page={page} pages={pages} addressOf={(n) => at({ page: n })} />
          <FollowLine to={path} feed={{ url: `${path}/feed.xml`, words: 'Feed (RSS)' }} />
        </div>
        <div className="rail">
          <section aria-labelledby="in-your-calendar">
            <h2 id="in-your-calendar">In your calendar</h2>
            <p>
              <a href={subscription(calendar)}>Subscribe to the calendar of meetings</a>: new ones come by themselves.
            </p>
          </section>
          <section aria-labelledby="decisions">
            <h2 id="decisions">What was decided</h2>
            <p>
              <a href={agendaItemsDefinition.path}>All decisions</a>
            </p>
          </section>
          <section aria-labelledby="who-meets">
            <h2 id="who-meets">Who meets</h2>
            <p>
              <a href={committeesDefinition.path}>All committees</a>
            </p>
          </section>
        </div>
      </div>
    </SiteFrame>
  )
}
