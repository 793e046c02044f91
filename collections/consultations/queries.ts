import type { Where } from 'payload'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import type { Paged } from '@/site/queries/documents'
import { consultationsDefinition } from './definition'
import type { ListedConsultation } from './list'
import type { Phase } from './phases'

/** The phases in the order in which readers need them. */
export const phasesInOrder = ['open', 'upcoming', 'closed', 'outcome'] as const satisfies Phase[]

const fields = {
  title: true,
  summary: true,
  address: true,
  language: true,
  opensAt: true,
  closesAt: true,
  outcome: { publishedAt: true },
  withdrawal: true,
} as const

/** The same rule as `phaseOf`, for a query. */
const inPhase = (phase: Phase, now: Date): Where => {
  const at = now.toISOString()
  if (phase === 'upcoming') return { opensAt: { greater_than: at } }
  if (phase === 'open') return { opensAt: { less_than_equal: at }, closesAt: { greater_than: at } }
  const closed: Where = { opensAt: { less_than_equal: at }, closesAt: { less_than_equal: at } }
  const outcome = 'outcome.publishedAt'
  const hasOutcome: Where =
    phase === 'outcome'
      ? { [outcome]: { less_than_equal: at } }
      : { or: [{ [outcome]: { exists: false } }, { [outcome]: { greater_than: at } }] }
  return { and: [closed, hasOutcome] }
}

/** What closes first, opens first, closed last and was answered last stands first. */
const order: Record<Phase, string> = {
  open: 'closesAt',
  upcoming: 'opensAt',
  closed: '-closesAt',
  outcome: '-outcome.publishedAt',
}

type ConsultationsQuery = { phase: Phase; now: Date; page?: number; limit: number }

/** A page of the listed consultations of one phase. Past the last page it has no items. */
export const consultationsOf = async ({
  phase,
  now,
  page = 1,
  limit,
}: ConsultationsQuery): Promise<Paged<ListedConsultation>> => {
  const { docs, totalDocs, totalPages } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'consultations',
      where: { and: [listed(consultationsDefinition.lifetime, now), inPhase(phase, now)] },
      sort: [order[phase], 'id'],
      select: fields,
      depth: 0,
      page,
      limit,
      ...rule,
    }),
  )
  return { items: docs, page, pages: Math.max(1, totalPages), total: totalDocs }
}
