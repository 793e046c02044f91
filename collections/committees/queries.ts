import type { Committee } from '@/payload-types'
import { asPublic } from '@/site/queries/as-public'
import { committeesDefinition } from './definition'

/** All committees, by name. */
export const allCommittees = async (): Promise<Committee[]> => {
  const { docs } = await asPublic((payload, rule) =>
    payload.find({ collection: committeesDefinition.slug, sort: 'title', depth: 0, pagination: false, ...rule }),
  )
  return docs
}
