import type { Where } from 'payload'
import type { InspectionReport } from '@/payload-types'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { allOf } from '@/site/queries/documents'
import { inspectionReportsDefinition } from './definition'

type InspectionOptions = {
  now: Date
  limit?: number
  where?: Where
  /** 1 for what they refer to, such as the report before. */
  depth?: 0 | 1
}

/** Listed inspection reports, newest first. */
export const latestInspections = async ({
  now,
  limit,
  where,
  depth = 0,
}: InspectionOptions): Promise<InspectionReport[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'inspection-reports',
      where: allOf(listed(inspectionReportsDefinition.lifetime, now), where),
      sort: '-publishedAt',
      depth,
      limit: limit ?? 0,
      pagination: false,
      ...rule,
    }),
  )
  return docs
}
