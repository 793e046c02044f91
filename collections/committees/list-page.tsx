import { meetingsDefinition } from '@collections/meetings/definition'
import { meetingsPage } from '@collections/meetings/queries'
import type { Committee } from '@/payload-types'
import { SiteFrame } from '@/site/frame/site-frame'
import { pageTime } from '@/site/rendering/page-scope'
import { dayAndTime, longDate } from '@/words/dates'
import { committeesDefinition } from './definition'
import { meetsAt } from './met-until'
import { allCommittees } from './queries'

const Tile = ({ committee, next }: { committee: Committee; next?: { startsAt: string; address?: string | null } }) => (
  <li className="topic-tile">
    <h2 className="topic-tile__title titled" dir="auto">
      <a href={committee.address ?? undefined}>{committee.title}</a>
    </h2>
    {committee.description && <p dir="auto">{committee.description}</p>}
    {committee.endedAt && <p className="meta">Met until {longDate(committee.endedAt)}</p>}
    {next && meetsAt(committee, next.startsAt) && (
      <p className="topic-tile__newest">
        Next meeting: <a href={next.address ?? undefined}>{dayAndTime(next.startsAt)}</a>
      </p>
    )}
  </li>
)

/** Who meets and decides, each with its next meeting. */
export const CommitteesPage = async () => {
  const now = pageTime()
  const committees = await allCommittees()
  const next = await Promise.all(
    committees.map(async ({ id }) => (await meetingsPage({ now, when: 'ahead', committee: id, limit: 1 }))?.items[0]),
  )
  const { path, labels } = committeesDefinition
  return (
    <SiteFrame
      title={labels.plural}
      description="Who meets and decides, and when."
      address={path}
      breadcrumbs={[{ label: meetingsDefinition.listTitle, url: meetingsDefinition.path }]}
    >
      <div className="page-head">
        <h1>{labels.plural}</h1>
        <p className="summary">Who meets and decides, with their meetings and what they resolved.</p>
      </div>
      {committees.length === 0 && <p className="nothing">There are no committees here yet.</p>}
      <ul className="cards topic-tiles">
        {committees.map((committee, n) => (
          <Tile key={committee.id} committee={committee} next={next[n]} />
        ))}
      </ul>
    </SiteFrame>
  )
}
