import { committeesDefinition } from '@collections/committees/definition'
import { allCommittees } from '@collections/committees/queries'
import { loadMeetings, meetingsCalendar } from '@collections/meetings/calendar'
import { meetingsDefinition } from '@collections/meetings/definition'
import { changedAt } from '@/feeds/changed-at'
import { loadCouncil } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { respondWithCalendar } from '@/feeds/respond'
import { newsroom } from '@/newsroom'
import { bySlug } from '@/site/queries/filed-under'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

/** Meetings of all committees, or with `?committee=` of one. */
export const GET = async (request: Request): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const slug = new URL(request.url).searchParams.get('committee')
  const committee = slug ? await bySlug(await allCommittees(), committeesDefinition.path, slug, context.now) : undefined
  if (slug && !committee) return missing(request)
  const { name } = await loadCouncil(payload)
  const title = `${committee?.title ?? 'Meetings'}: ${name}`
  const calendar = meetingsCalendar(title, await loadMeetings(payload, committee?.id, context), context)
  const changed = await changedAt(payload, context, [meetingsDefinition.slug])
  return respondWithCalendar(calendar, `meetings${committee ? `-${committee.slug}` : ''}`, changed)
}
