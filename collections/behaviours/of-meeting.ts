import { meetingsDefinition } from '@collections/meetings/definition'
import type { PayloadRequest } from 'payload'
import { named } from '@/publishing/store'
import type { Data } from '@/publishing/version'
import { idOf } from '@/words/references'

/** A meeting as it is kept, whoever may see it. */
export type KeptMeeting = {
  id: string
  _status?: string
  startsAt?: string | Date | null
  committee?: unknown
  publishedAt?: string | Date | null
}

export const iso = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)

/** @returns undefined for none */
export const meetingOf = async (req: PayloadRequest, id: string | undefined): Promise<KeptMeeting | undefined> => {
  if (!id) return undefined
  const where = { id: { equals: id } }
  return (
    (await req.payload.db.findOne<KeptMeeting>({ collection: named(meetingsDefinition.slug), where, req })) ?? undefined
  )
}

/** What an item has of its meeting: lists and filters of decisions ask for it. */
export const fromMeeting = ({ startsAt, committee }: KeptMeeting): Data => ({
  decidedAt: iso(startsAt),
  committee: idOf(committee) ?? null,
})
