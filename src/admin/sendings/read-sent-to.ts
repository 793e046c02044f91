import type { BasePayload } from 'payload'
import { deliveryStates, mailKinds } from '@/mail/kinds'
import type { Delivery } from '@/payload-types'
import { findJournalist } from '@/subscriptions/press-list'
import { findSubscriber, followedBy } from '@/subscriptions/subscribers'
import { readAddress } from '@/words/mail-address'

export const labelOf = (options: readonly { value: string; label: string }[], value: string): string =>
  options.find((one) => one.value === value)?.label ?? value

/** What was sent to one address, the newest first, and what is followed from it. */
export type SentTo = {
  /** What is wrong with the address, or that nobody has it. */
  problem?: string
  follows: string[]
  mails: { id: string; at: string; what: string; kind: string; became: string; reason: string }[]
}

/** More are not looked at. */
const most = 50

const nothing = (problem: string): SentTo => ({ problem, follows: [], mails: [] })

/** @param typed an address as somebody typed it */
export const readSentTo = async (payload: BasePayload, typed: string): Promise<SentTo> => {
  const read = readAddress(typed)
  if ('problem' in read) return nothing(read.problem)
  const [subscriber, journalist] = await Promise.all([
    findSubscriber({ payload }, { address: read.address }),
    findJournalist({ payload }, { email: read.address }),
  ])
  if (!subscriber && !journalist) return nothing('Nobody subscribes with this address, or is on the press list.')
  const recipients = [
    ...(subscriber ? [`subscriber:${subscriber.id}`] : []),
    ...(journalist ? [`journalist:${journalist.id}`] : []),
  ]
  const [subscriptions, { docs }] = await Promise.all([
    subscriber ? followedBy({ payload }, subscriber.id) : [],
    payload.db.find<Delivery>({
      collection: 'deliveries',
      where: { recipient: { in: recipients } },
      sort: '-createdAt',
      limit: most,
      pagination: false,
    }),
  ])
  return {
    follows: [
      ...subscriptions.map(({ title }) => title),
      ...(journalist && !journalist.endedAt ? ['the press list'] : []),
    ],
    mails: docs.map(({ id, about, kind, state, reason, changedAt, createdAt }) => ({
      id,
      at: changedAt ?? createdAt,
      what: about ?? labelOf(mailKinds, kind),
      kind: labelOf(mailKinds, kind),
      became: labelOf(deliveryStates, state),
      reason: state === 'accepted' ? '' : (reason ?? ''),
    })),
  }
}
