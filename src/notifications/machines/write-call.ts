import { definitionOf, isContentType } from '@collections/definitions'
import type { BasePayload } from 'payload'
import { readEnvironment } from '@/environment'
import { jsonItem } from '@/feeds/json-feed'
import { feedId } from '@/feeds/stable-id'
import type { Batch } from '@/mail/batch'
import { endings } from '@/mail/machines/events'
import type { MachineCall } from '@/mail/machines/machine-transport'
import { isSecret, signatureHeaders } from '@/mail/machines/signature'
import type { Part, Skip, Writer } from '@/mail/sender'
import { itemOf } from '@/notifications/about-site'
import type { Mailing, Webhook } from '@/payload-types'
import { stateOf } from '@/publishing/states/state'
import { findPublished } from '@/publishing/store'
import { idOf } from '@/words/references'
import { changedFeeds } from './changed-feeds'

type Json = Record<string, unknown>

const publishedOf = async (payload: BasePayload, { contentType, documentId }: Mailing) =>
  isContentType(contentType) && documentId ? findPublished({ payload }, { contentType, documentId }) : undefined

/** Why readers see it no more, as they are told it. What was said inside the house is not in it. */
const whyGone = async (payload: BasePayload, mailing: Mailing, now: Date): Promise<Json> => {
  const document = await publishedOf(payload, mailing)
  if (!document || !isContentType(mailing.contentType)) return { state: 'removed' }
  const state = stateOf(document, definitionOf(mailing.contentType).lifetime, now)
  if (state === 'withdrawn') return { state, reason: document.withdrawal?.reason ?? null }
  return { state: state === 'expired' ? 'expired' : 'removed' }
}

/** What can be said of something that readers see: its item in the feeds, its dates, and the correction that it is about. */
const whatIsThere = async (payload: BasePayload, mailing: Mailing): Promise<Json> => {
  const document = await publishedOf(payload, mailing)
  if (!document || !isContentType(mailing.contentType)) return {}
  const { from = '', until = '' } = definitionOf(mailing.contentType).lifetime
  const correction = document.updates?.find(({ at }) =>
    mailing.key.endsWith(`:${at ? new Date(at).toISOString() : ''}`),
  )
  const said = correction?.note ?? correction?.text
  return {
    from: document[from] ?? null,
    until: document[until] ?? null,
    ...(mailing.kind === 'content.corrected' && said ? { correction: said } : {}),
  }
}

/** Says what happened to something, with what readers know of it at this moment and nothing else. */
const dataOf = async (payload: BasePayload, mailing: Mailing, now: Date, batch: Batch): Promise<Json | Skip> => {
  const item = await itemOf(payload, mailing, now, batch)
  const { siteUrl } = readEnvironment()
  const { contentType, documentId, note: path } = mailing
  const isEnding = endings.includes(mailing.kind)
  if (isEnding && item) return { skip: 'Readers see it again.' }
  if (!isEnding && !item) return { skip: 'Readers do not see it any more.' }
  const about = {
    id: feedId(String(documentId)),
    type: contentType,
    url: item?.url ?? (path ? `${siteUrl}${path}` : null),
  }
  if (!item) return { ...about, ...(await whyGone(payload, mailing, now)) }
  return { ...about, ...(await whatIsThere(payload, mailing)), item: jsonItem(item) }
}

const agent = { 'User-Agent': 'council-newsroom', Accept: '*/*' }

const toHub = async (payload: BasePayload, { delivery, mailing }: Part, hub: string): Promise<MachineCall | Skip> => {
  const feeds = await changedFeeds(payload, mailing)
  if (feeds.length === 0) return { skip: 'It is in no feed.' }
  // The W3C leaves it open how a hub is told. Of two ways that are in use, hubs take one or the other.
  const body = new URLSearchParams([
    ['hub.mode', 'publish'],
    ...feeds.flatMap((feed) => [
      ['hub.url', feed],
      ['hub.topic', feed],
    ]),
  ]).toString()
  const headers = { ...agent, 'Content-Type': 'application/x-www-form-urlencoded' }
  return { receiver: delivery.recipient, call: { address: hub, headers, body } }
}

/**
 * The secrets that a receiver may have at a moment: that of before works for a day. None that was kept under another
 * PAYLOAD_SECRET, which can't be read any more.
 */
const secretsOf = (payload: BasePayload, { secret, earlierSecret, earlierUntil }: Webhook, now: Date): string[] => {
  const isStillGood = earlierUntil && new Date(earlierUntil) > now
  return [secret, isStillGood ? earlierSecret : undefined]
    .flatMap((kept) => (kept ? [payload.decrypt(kept)] : []))
    .filter(isSecret)
}

const refusedBy = ({ state }: Webhook, secrets: string[]): string | undefined => {
  if (secrets.length === 0) return 'The webhook has no secret that can be read. Make another.'
  if (state === 'paused') return 'The webhook is paused.'
  return state === 'stopped' ? 'The webhook is stopped: it failed for days, or wants to be told no more.' : undefined
}

const toWebhook = async (
  payload: BasePayload,
  { delivery, mailing }: Part,
  data: Json,
  now: Date,
): Promise<MachineCall | Skip> => {
  const id = idOf(delivery.webhook)
  const webhook = id && (await payload.db.findOne<Webhook>({ collection: 'webhooks', where: { id: { equals: id } } }))
  if (!webhook) return { skip: 'The webhook is gone.' }
  const body = JSON.stringify({ type: mailing.kind, timestamp: new Date(String(mailing.at)).toISOString(), data })
  const secrets = secretsOf(payload, webhook, now)
  const signed = signatureHeaders({ id: delivery.token, at: now, body }, secrets)
  const headers = { ...agent, 'Content-Type': 'application/json', ...signed }
  return {
    receiver: delivery.recipient,
    webhook: webhook.id,
    refused: refusedBy(webhook, secrets),
    call: { address: webhook.address, headers, body },
  }
}

/** Writes what another system is told, at the moment at which it is told it. */
export const writeCall: Writer<MachineCall> = async (payload, [part], now, batch) => {
  const data = await dataOf(payload, part.mailing, now, batch)
  if ('skip' in data) return data as Skip
  const { hub } = part.delivery
  const made = hub ? await toHub(payload, part, hub) : await toWebhook(payload, part, data, now)
  return 'skip' in made ? made : { mail: made }
}
