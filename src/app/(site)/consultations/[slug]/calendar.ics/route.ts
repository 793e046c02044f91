import { consultationCalendar } from '../../../../../feeds/calendar'
import { feedContext } from '../../../../../feeds/context'
import { loadCalendarConsultation } from '../../../../../feeds/load-calendar'
import { notFound, respond } from '../../../../../feeds/respond'
import { newsroom } from '../../../../../newsroom'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ slug: string }> }

export const GET = async (_request: Request, { params }: Context): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const { slug } = await params
  const consultation = await loadCalendarConsultation(payload, slug, context)
  if (!consultation) return notFound()
  // The slug is what was found: lower-case letters, numbers and hyphens.
  const name = `attachment; filename="${consultation.slug}.ics"`
  return respond(consultationCalendar(consultation, context), 'calendar', { 'Content-Disposition': name })
}
