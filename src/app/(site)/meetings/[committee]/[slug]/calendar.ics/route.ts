import { loadMeeting, meetingsCalendar } from '@collections/meetings/calendar'
import { meetingsDefinition } from '@collections/meetings/definition'
import { changedAt } from '@/feeds/changed-at'
import { feedContext } from '@/feeds/context'
import { respondWithCalendar } from '@/feeds/respond'
import { newsroom } from '@/newsroom'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ committee: string; slug: string }> }

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const { committee, slug } = await params
  const meeting = await loadMeeting(payload, `${meetingsDefinition.path}/${committee}/${slug}`, context)
  if (!meeting) return missing(request)
  const changed = await changedAt(payload, context, [meetingsDefinition.slug])
  return respondWithCalendar(meetingsCalendar(meeting.title, [meeting], context), `${committee}-${slug}`, changed)
}
