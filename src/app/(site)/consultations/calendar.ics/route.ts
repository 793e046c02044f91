import { consultationsCalendar } from '@collections/consultations/calendar'
import { loadCurrentConsultations } from '@collections/consultations/load-calendar'
import { loadCouncil } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { respond } from '@/feeds/respond'
import { newsroom } from '@/newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const { name } = await loadCouncil(payload)
  const calendar = consultationsCalendar(await loadCurrentConsultations(payload, context), name, context)
  return respond(calendar, 'calendar', { 'Content-Disposition': 'attachment; filename="consultations.ics"' })
}
