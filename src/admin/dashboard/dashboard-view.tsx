import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { User } from '@/payload-types'
import { isStaff } from '@/publishing/roles'
import { FirstSteps } from './first-steps/first-steps'
import { DashboardSection } from './parts/dashboard-section'
import { Greeting } from './parts/greeting'
import { NothingElse, ToDo } from './parts/to-do'
import { WeekStrip } from './parts/week-strip'
import { readDashboard } from './read-dashboard'
import type { Section } from './row'

const NoRole = () => (
  <p>Your account has no role yet, so there is nothing here for you to do. Ask an administrator for one.</p>
)

/** What is most urgent of all stands across the page. */
const Emergency = ({ live }: { live: Section }) => {
  const rows = live.groups.flatMap((group) => group.rows).filter(({ mark }) => mark === 'Emergency')
  return rows.map(({ key, title, facts }) => (
    <p key={key} className="newsroom-emergency">
      <strong>On every page now: Emergency</strong> <span dir="auto">{title}</span> {facts[0]}
      <a href="/admin/quick-notice">Update or end it</a>
    </p>
  ))
}

const forStaff = async ({ initPageResult: { req } }: AdminViewServerProps, now: Date) => {
  const dashboard = await readDashboard({ req, now })
  const { waiting, drafts, problems, needed, ahead, live, closing, week, firstSteps } = dashboard
  const work = [waiting, problems, needed, drafts]
  return (
    <>
      <Emergency live={live} />
      <div className="newsroom-dashboard__columns">
        <div>
          <FirstSteps steps={firstSteps} />
          {work.map((section) => (
            <ToDo key={section.id} section={section} />
          ))}
          {firstSteps.length === 0 && <NothingElse sections={work} />}
          <div className="newsroom-dashboard__now">
            <DashboardSection section={live} />
            <DashboardSection section={closing} />
          </div>
        </div>
        <div className="newsroom-dashboard__next">
          <WeekStrip week={week} />
          <DashboardSection section={ahead} />
          <p className="newsroom-section__calendar">
            <a href="/admin/calendar">Calendar of everything scheduled</a>
          </p>
        </div>
      </div>
    </>
  )
}

/** The start page: work first, then what readers see, and beside it what happens next. */
export const DashboardView = async (props: AdminViewServerProps) => {
  const user = props.initPageResult.req.user as User | null
  if (!user) return null
  const now = new Date()
  return (
    <main>
      <Gutter className="newsroom-dashboard">
        <Greeting user={user} now={now} />
        {isStaff(user) ? await forStaff(props, now) : <NoRole />}
      </Gutter>
    </main>
  )
}
