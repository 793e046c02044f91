import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { longDay } from '../../dates'
import type { User } from '../../payload-types'
import { isStaff } from '../../publishing/roles'
import { DashboardSection } from './parts/dashboard-section'
import { NewLinks } from './parts/new-links'
import { SummaryLinks } from './parts/summary-links'
import { readDashboard } from './read-dashboard'

const NoRole = () => (
  <p>Your account has no role yet, so there is nothing here for you to do. Ask an administrator for one.</p>
)

const forStaff = async (user: User, { initPageResult: { req } }: AdminViewServerProps, now: Date) => {
  const dashboard = await readDashboard({ req, now })
  const { waiting, drafts, problems, needed, ahead, live, closing } = dashboard
  const show = (...sections: (typeof waiting)[]) =>
    sections.map((section) => <DashboardSection key={section.id} section={section} />)
  return (
    <>
      <NewLinks user={user} />
      <SummaryLinks {...dashboard} />
      <div className="newsroom-dashboard__columns">
        <div>{show(waiting, problems, needed, drafts)}</div>
        <div>
          {show(ahead)}
          <p className="newsroom-section__calendar">
            <a href="/admin/calendar">Calendar of everything scheduled</a>
          </p>
          {show(live, closing)}
        </div>
      </div>
    </>
  )
}

/** The start page: what waits for the person who is signed in, what happens next, what is live, what is wrong. */
export const DashboardView = async (props: AdminViewServerProps) => {
  const user = props.initPageResult.req.user as User | null
  if (!user) return null
  const now = new Date()
  return (
    <main>
      <Gutter className="newsroom-dashboard">
        <h1 className="newsroom-dashboard__title">Newsroom</h1>
        <p className="newsroom-quiet">{longDay(now)}, UK time</p>
        {isStaff(user) ? await forStaff(user, props, now) : <NoRole />}
      </Gutter>
    </main>
  )
}
