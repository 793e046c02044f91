import type { BasePayload } from 'payload'
import { isWebAddress } from '@/fields/link-fields'
import type { MachineEvent } from '@/mail/machines/events'
import type { Recipient } from '@/mail/outbox'
import type { Webhook } from '@/payload-types'

/** Another system that wants to be told, and of what. */
export type Listener = {
  recipient: Recipient
  /** It is told of nothing that was before. */
  since?: Date
  events?: readonly MachineEvent[] | null
  contentTypes?: readonly string[] | null
}

/** Returns the address of the hub that the feeds name, if they name one. */
export const hubOf = async (payload: BasePayload): Promise<string | undefined> => {
  const { webSubHub } = await payload.findGlobal({ slug: 'finder', depth: 0, overrideAccess: true })
  return webSubHub && isWebAddress(webSubHub) ? new URL(webSubHub).href : undefined
}

/** Returns every system that is told of something. A webhook is one from the moment it has a secret. */
export const listenersOf = async (payload: BasePayload): Promise<Listener[]> => {
  const [hub, { docs }] = await Promise.all([
    hubOf(payload),
    payload.db.find<Webhook>({
      collection: 'webhooks',
      where: { secretMadeAt: { exists: true } },
      limit: 0,
      pagination: false,
    }),
  ])
  const webhooks = docs.map(({ id, events, contentTypes, createdAt }) => ({
    recipient: { webhook: id },
    since: new Date(createdAt),
    events,
    contentTypes,
  }))
  return [...(hub ? [{ recipient: { hub } }] : []), ...webhooks]
}

/** Those that are told of one event. */
export const whoIsTold = (
  listeners: Listener[],
  { kind, contentType, at }: { kind: MachineEvent; contentType: string; at: Date },
): Recipient[] =>
  listeners
    .filter(
      ({ since, events, contentTypes }) =>
        (!since || since <= at) &&
        (!events || events.includes(kind)) &&
        (!contentTypes || contentTypes.length === 0 || contentTypes.includes(contentType)),
    )
    .map(({ recipient }) => recipient)
