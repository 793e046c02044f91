import { consultationsCalendar } from '@collections/consultations/calendar'
import { consultationsDefinition } from '@collections/consultations/definition'
import { loadCurrentConsultations } from '@collections/consultations/load-calendar'
import { changedAt } from '@/feeds/changed-at'
import { loadCouncil } from '@/feeds/channels'
import { feedContext } from '@/feeds/context'
import { respondWithCalendar } from '@/feeds/respond'
import { newsroom } from '@/newsroom'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const payload = await newsroom()
  const context = feedContext(new Date())
  const { name } = await loadCouncil(payload)
  const calendar = consultationsCalendar(await loadCurrentConsultations(payload, context), name, context)
  return respondWithCalendar(
    calendar,
    consultationsDefinition.slug,
    await changedAt(payload, context, [consultationsDefinition.slug]),
  )
}
