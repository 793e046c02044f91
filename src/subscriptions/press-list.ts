import type { BasePayload, PayloadRequest } from 'payload'
import type { PressList } from '@/payload-types'
import type { EndedReason } from '@/words/subscriptions'

type By = { reference: string } | { id: string } | { email: string }

/** Somebody on the press list; whether or not they have left. */
export const findJournalist = async (
  { payload, req }: { payload: BasePayload; req?: PayloadRequest },
  by: By,
): Promise<PressList | undefined> => {
  const [[name, value] = ['', '']] = Object.entries(by)
  const found = await payload.db.findOne<PressList>({
    collection: 'press-list',
    where: { [name]: { equals: value } },
    req,
  })
  return found ?? undefined
}

/** Sends somebody nothing more. Again, it changes nothing. @returns undefined when there is nobody like this */
export const leavePressList = async (
  payload: BasePayload,
  by: By,
  endedReason: EndedReason,
  now: Date,
): Promise<PressList | undefined> => {
  const journalist = await findJournalist({ payload }, by)
  if (!journalist || journalist.endedAt) return journalist
  const data = { endedAt: now.toISOString(), endedReason }
  await payload.db.updateOne({ collection: 'press-list', id: journalist.id, data, returning: false })
  return { ...journalist, ...data }
}

/** Erases whoever left before a time. */
export const eraseJournalists = async (payload: BasePayload, before: string): Promise<void> => {
  await payload.db.deleteMany({ collection: 'press-list', where: { endedAt: { less_than_equal: before } } })
}
