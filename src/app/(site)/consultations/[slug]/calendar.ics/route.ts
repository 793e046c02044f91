import { consultationCalendar, eventCalendar } from '@collections/consultations/calendar'
import { consultationsDefinition } from '@collections/consultations/definition'
import { loadCalendarConsultation } from '@collections/consultations/load-calendar'
import { changedAt } from '@/feeds/changed-at'
import { feedContext } from '@/feeds/context'
import { respondWithCalendar } from '@/feeds/respond'
import { newsroom } from '@/newsroom'
import { missing } from '@/site/rendering/missing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

/** All its dates, or with `?event=` one of its events. */
export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const { slug } = await params
  const consultation = await loadCalendarConsultation(payload, slug, context)
  if (!consultation) return missing(request)
  const event = new URL(request.url).searchParams.get('event')
  const calendar = event ? eventCalendar(consultation, event, context) : consultationCalendar(consultation, context)
  if (!calendar) return missing(request)
  const changed = await changedAt(payload, context, [consultationsDefinition.slug])
  return respondWithCalendar(calendar, String(consultation.slug), changed)
}
