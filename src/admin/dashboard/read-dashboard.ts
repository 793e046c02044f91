import { isContentType } from '@collections/definitions'
import { activePauses } from '@/subscriptions/pauses'
import { idsOf } from '@/words/references'
import { type FirstStep, readFirstSteps } from './first-steps/read-first-steps'
import { noProblems, nothingNeeded } from './nothing-found'
import { closingSection, neededSection } from './now/consultation-sections'
import { liveNowSection } from './now/live-now-section'
import { readClosing, readLeadingNews, readLiveNotices, readNeeded } from './now/read-now'
import { failedChangeRows } from './problems/failed-changes'
import { problemsSection } from './problems/problems-section'
import { readBrokenReferences, readFeaturedTrouble } from './problems/read-broken-references'
import { readChanges } from './problems/read-changes'
import { readMailTrouble } from './problems/read-mail-trouble'
import { readSearchTrouble } from './problems/read-search-trouble'
import { readWebhookTrouble } from './problems/read-webhook-trouble'
import type { DashboardReader } from './reader'
import type { Section } from './row'
import { readOccasions } from './scheduled/read-occasions'
import { daysAhead, timelineSection } from './scheduled/timeline-section'
import { type WeekDay, weekOf } from './scheduled/week'
import { readWaiting } from './waiting/read-waiting'
import { draftsSection, waitingSection } from './waiting/waiting-rows'

const dayLength = 86_400_000

const readProblems = async (reader: DashboardReader): Promise<Section> => {
  const { req, now } = reader
  const home = await req.payload.findGlobal({ slug: 'home', depth: 0, overrideAccess: false, req })
  const [{ changes, publishedAt }, broken, featured, search, mail, webhooks] = await Promise.all([
    readChanges(reader),
    readBrokenReferences(reader),
    readFeaturedTrouble(reader, idsOf(home.featured)),
    readSearchTrouble(reader),
    readMailTrouble(reader),
    readWebhookTrouble(reader),
  ])
  const ofContent = changes.filter(({ contentType }) => isContentType(contentType))
  return problemsSection({
    changes: failedChangeRows(ofContent, { publishedAt }, now),
    broken,
    featured,
    search,
    mail: [...mail, ...webhooks],
    empty: noProblems(req.user),
  })
}

export type Dashboard = Record<'waiting' | 'drafts' | 'ahead' | 'live' | 'closing' | 'needed' | 'problems', Section> & {
  week: WeekDay[]
  firstSteps: FirstStep[]
}

/** Everything the start page shows to the person who is signed in, at a moment. */
export const readDashboard = async (reader: DashboardReader): Promise<Dashboard> => {
  const { req, now } = reader
  const me = String(req.user?.id)
  const window = { from: now, until: new Date(now.getTime() + daysAhead * dayLength), now }
  const [{ documents, notRead }, ahead, notices, leading, closing, needed, problems, pauses, firstSteps] =
    await Promise.all([
      readWaiting(reader),
      readOccasions(reader, window),
      readLiveNotices(reader),
      readLeadingNews(reader),
      readClosing(reader),
      readNeeded(reader),
      readProblems(reader),
      activePauses(req.payload),
      readFirstSteps(reader),
    ])
  return {
    waiting: waitingSection(documents, { me, now, notRead }),
    drafts: draftsSection(documents, { me, now }),
    ahead: timelineSection(ahead.occasions, ahead.isWhole, now),
    live: liveNowSection(notices, leading, now, pauses),
    closing: closingSection(closing, now),
    needed: neededSection(needed.consultations, needed.notices, now, {
      empty: nothingNeeded(req.user),
      orMore: needed.orMore,
    }),
    problems,
    week: weekOf(ahead.occasions, now),
    firstSteps,
  }
}
