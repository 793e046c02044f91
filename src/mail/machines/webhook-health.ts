import type { BasePayload } from 'payload'
import type { Webhook } from '@/payload-types'
import { stopAfter } from './waits'

const find = (payload: BasePayload, id: string): Promise<Webhook | null> =>
  payload.db.findOne<Webhook>({ collection: 'webhooks', where: { id: { equals: id } } })

const write = (payload: BasePayload, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'webhooks', id, data, returning: false })

/** Writes down that a webhook answers as it should. */
export const noteSuccess = async (payload: BasePayload, id: string): Promise<void> => {
  const webhook = await find(payload, id)
  if (webhook?.failingSince) await write(payload, id, { failingSince: null, lastFailure: null })
}

type Failed = {
  says: string
  /** It answered that it is gone (410): it is told nothing more. */
  wantsNoMore: boolean
  now: Date
}

/**
 * Writes down that a webhook fails, and since when. One that fails for days, or says that it is gone, is stopped, as
 * Standard Webhooks has it; what could not be told it stays to be sent again.
 */
export const noteFailure = async (payload: BasePayload, id: string, { says, wantsNoMore, now }: Failed) => {
  const webhook = await find(payload, id)
  if (!webhook) return
  const failingSince = webhook.failingSince ?? now.toISOString()
  const isOver = wantsNoMore || now.getTime() - new Date(failingSince).getTime() > stopAfter
  await write(payload, id, { failingSince, lastFailure: says, ...(isOver ? { state: 'stopped' } : {}) })
}
