import type { BasePayload } from 'payload'
import { deliveryStates, mailKinds } from '@/mail/kinds'
import type { Delivery, Subscriber } from '@/payload-types'
import { findSubscriptions } from './subscribers'

const labelOf = (options: readonly { value: string; label: string }[], value: string): string =>
  options.find((one) => one.value === value)?.label ?? value

/** What was sent to somebody, or is to be, as far as it is still known. */
const sentTo = async (payload: BasePayload, subscriber: string) => {
  const { docs } = await payload.db.find<Delivery>({
    collection: 'deliveries',
    where: { subscriber: { equals: subscriber } },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ kind, about, state, changedAt }) => ({
    kind: labelOf(mailKinds, kind),
    about: about ?? null,
    becameOfIt: labelOf(deliveryStates, state),
    at: changedAt ?? null,
  }))
}

/** Everything that is kept of somebody (UK GDPR, articles 15 and 20), under names that say what it is. */
export const ownData = async (
  payload: BasePayload,
  { id, address, language, confirmedAt, endedAt, createdAt }: Subscriber,
) => {
  const subscriptions = await findSubscriptions({ payload }, { subscriber: { equals: id } })
  return {
    emailAddress: address,
    language,
    firstAskedAt: createdAt,
    confirmedAt: confirmedAt ?? null,
    endedAt: endedAt ?? null,
    subscriptions: subscriptions.map((one) => ({
      what: one.title,
      address: one.to,
      frequency: one.frequency,
      askedAt: one.askedAt,
      agreedTo: one.consent,
      confirmedAt: one.startedAt ?? null,
      endedAt: one.endedAt ?? null,
      endedReason: one.endedReason ?? null,
    })),
    messages: await sentTo(payload, id),
  }
}
