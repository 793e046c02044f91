import type { Where } from 'payload'
import type { Consultation } from '@/payload-types'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { allOf } from '@/site/queries/documents'
import { consultationsDefinition } from './definition'

/** All listed consultations, the ones that close last first. */
export const listedConsultations = async (now: Date, where?: Where): Promise<Consultation[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'consultations',
      where: allOf(listed(consultationsDefinition.lifetime, now), where),
      sort: '-closesAt',
      depth: 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}

/** Listed consultations that are open at this moment, the ones that close first first. */
export const openConsultations = async (now: Date, where?: Where): Promise<Consultation[]> => {
  const at = now.toISOString()
  const open: Where = { opensAt: { less_than_equal: at }, closesAt: { greater_than: at } }
  return (await listedConsultations(now, allOf(open, where))).reverse()
}
