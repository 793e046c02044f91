import { nearTime } from '@/admin/dashboard/near-time'
import type { DashboardReader } from '@/admin/dashboard/reader'
import { type DashboardRow, editHref } from '@/admin/dashboard/row'
import type { Delivery, Webhook } from '@/payload-types'
import { hasRole } from '@/publishing/roles'

/** How far back what a hub refused is still worth a look. In milliseconds. */
const recent = 7 * 86_400_000

const rowOf = ({ id, name, state, failingSince, lastFailure }: Webhook, now: Date): DashboardRow => {
  const since = failingSince ? nearTime(failingSince, now) : undefined
  const isStopped = state === 'stopped'
  const fails = since ? `It has failed since ${since}.` : ''
  return {
    key: `webhook/${id}`,
    href: editHref('webhooks', id),
    title: name,
    kind: 'Webhook',
    facts: [
      isStopped
        ? `${fails} It is told nothing more. Once it works again, set it to “Is told” and send again what it missed.`.trim()
        : `${fails} It is tried again by itself for three days; what it misses can be sent again.`,
    ],
    quote: lastFailure ?? undefined,
  }
}

const hubRow = async ({ req, now }: DashboardReader): Promise<DashboardRow[]> => {
  const since = new Date(now.getTime() - recent).toISOString()
  const { docs } = await req.payload.db.find<Delivery>({
    collection: 'deliveries',
    where: {
      and: [{ hub: { exists: true } }, { state: { equals: 'refused' } }, { changedAt: { greater_than: since } }],
    },
    sort: '-changedAt',
    limit: 1,
    pagination: false,
  })
  return docs.map(({ hub, reason }) => ({
    key: 'webhook/hub',
    href: '/admin/globals/finder',
    title: 'The hub of the feeds was not told',
    kind: 'Feeds',
    facts: [`${hub} has not taken it for three days.`],
    quote: reason ?? undefined,
  }))
}

/** Returns which other systems can't be told what happens, for administrators. */
export const readWebhookTrouble = async (reader: DashboardReader): Promise<DashboardRow[]> => {
  const { req, now } = reader
  if (!hasRole(req.user, 'admin')) return []
  const { docs } = await req.payload.db.find<Webhook>({
    collection: 'webhooks',
    where: {
      or: [
        { state: { equals: 'stopped' } },
        { and: [{ state: { equals: 'active' } }, { failingSince: { exists: true } }] },
      ],
    },
    sort: 'name',
    limit: 20,
    pagination: false,
  })
  return [...docs.map((webhook) => rowOf(webhook, now)), ...(await hubRow(reader))]
}
