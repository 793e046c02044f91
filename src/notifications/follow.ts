import { type ContentTypeSlug, definitions } from '@collections/definitions'
import type { BasePayload, Where } from 'payload'
import { type NewMailing, putInOutbox } from '@/mail/outbox'
import type { User } from '@/payload-types'
import type { LogEvent } from '@/publishing/log/log'
import { newRows, type Position } from '@/publishing/log/new-rows'
import { mayPublish } from '@/publishing/roles'
import { findVersion, named } from '@/publishing/store'
import { idsOf } from '@/words/references'
import { alertOfDecided, alertOfDocument, alertOfLive, tellOfChanges } from './alerts'
import { allInTurn } from './all-in-turn'
import { changes, tellOfDates, tellOfSave } from './tell-followers'
import { toldSince } from './told-since'

/** What happened so long ago is no news when a site comes back. In milliseconds. */
const oldest = 24 * 3_600_000

const day = 24 * 3_600_000
const hour = 3_600_000

type Row = {
  id: string
  sequence: number
  event: LogEvent
  at: string
  from?: string | null
  contentType: string
  documentId: string
  title?: string | null
  reason?: string | null
  by?: string | null
  byName?: string | null
}

const publishersOf = async (payload: BasePayload, contentType: string, except: unknown): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { exists: true } },
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
    .filter((person: User) => person.id !== except && mayPublish(person, contentType))
    .map(({ id }) => String(id))
}

const authorsOf = async (payload: BasePayload, contentType: ContentTypeSlug, documentId: string): Promise<string[]> =>
  idsOf((await findVersion({ payload }, { contentType, documentId }))?.document.authors)

const recipients = (people: string[]) => people.map((person) => ({ person }))

const mailingFor = (kind: NewMailing['kind'], row: Row): NewMailing => ({
  key: `log:${row.sequence}`,
  kind,
  contentType: row.contentType,
  documentId: row.documentId,
  about: row.title,
  note: row.reason,
  byName: row.byName,
})

const isRecent = ({ at }: Row, now: Date): boolean => now.getTime() - new Date(at).getTime() <= oldest

/** @param since what happened to a page before it is told to none of those who follow it */
const tell = async (payload: BasePayload, row: Row, now: Date, since: Date): Promise<void> => {
  if (!isRecent(row, now)) return
  if (new Date(row.at) >= since) await tellOfSave(payload, row, now)
  const by = row.by ? String(row.by) : undefined
  if (row.event === 'submitted')
    await putInOutbox(
      payload,
      mailingFor('waits-for-approval', row),
      recipients(await publishersOf(payload, row.contentType, by)),
    )
  if (row.event === 'returned') {
    const authors = await authorsOf(payload, row.contentType as ContentTypeSlug, row.documentId)
    await putInOutbox(payload, mailingFor('returned', row), recipients(authors.filter((author) => author !== by)))
  }
}

type Dated = { id: string; title?: string | null; authors?: unknown } & Record<string, unknown>

/** Published documents whose date comes within a while, and had been known for as long. */
const comingUp = async (
  payload: BasePayload,
  type: ContentTypeSlug,
  field: string,
  within: number,
  now: Date,
): Promise<Dated[]> => {
  const until = new Date(now.getTime() + within).toISOString()
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { [field]: { greater_than: now.toISOString() } },
      { [field]: { less_than_equal: until } },
    ],
  }
  const { docs } = await payload.db.find<Dated>({ collection: named(type), where, limit: 200, pagination: false })
  // Whoever set the time within this while knows of it.
  return docs.filter(
    (one) => new Date(String(one[field])).getTime() - new Date(String(one.updatedAt)).getTime() > within,
  )
}

const remind = async (payload: BasePayload, now: Date): Promise<void> => {
  for (const { slug, lifetime, isAnnounced } of definitions.map((one) => ({ isAnnounced: undefined, ...one }))) {
    const { from, until } = lifetime as { from?: string; until?: string }
    const reminders: [NewMailing['kind'], string | undefined, number][] = isAnnounced
      ? [['ends-soon', until, hour]]
      : [['goes-live-soon', from, day]]
    for (const [kind, field, within] of reminders) {
      if (!field) continue
      for (const one of await comingUp(payload, slug, field, within, now)) {
        const at = new Date(String(one[field])).toISOString()
        const mailing = { key: `${kind}:${slug}:${one.id}:${at}`, kind, contentType: slug, documentId: one.id }
        await putInOutbox(payload, { ...mailing, about: one.title, note: field, at }, recipients(idsOf(one.authors)))
      }
    }
  }
}

/** In milliseconds. */
const overlap = 5000

/** The clock is looked at so often for what comes up. In milliseconds. */
const lookEvery = 60_000

/** What goes live by its date is found by that, too; the others are found in the log alone. */
const told: readonly LogEvent[] = ['submitted', 'returned', ...changes]

/** Reads what happened while nobody followed, in this process or another. What has a mailing gets no second one. */
const catchUp = async (payload: BasePayload, now: Date, followersSince: Date): Promise<void> => {
  const since = new Date(now.getTime() - oldest).toISOString()
  const { docs } = await payload.db.find<Row>({
    collection: 'publication-log',
    where: { and: [{ event: { in: [...told] } }, { at: { greater_than: since } }] },
    sort: 'sequence',
    limit: 0,
    pagination: false,
  })
  // What has gone live since is found by its date, all at once.
  for (const row of docs) await tell(payload, row, now, followersSince)
}

/** Follows the publication log and the clock, and puts into the outbox what people are to be told. */
export const createFollower = (payload: BasePayload) => {
  let position: Position | undefined
  let followedTo: Date | undefined
  let lookedAt = 0
  let begun: Date | undefined
  const beginning = async (now: Date): Promise<Date> => {
    begun ??= await toldSince(payload, now)
    return begun
  }
  return async (now = new Date()): Promise<void> => {
    const readLog = async () => {
      const from = await beginning(now)
      const found = await newRows(payload, position)
      if (!position) await catchUp(payload, now, from)
      await allInTurn(found.rows, async ({ id, event }) => {
        const where = { id: { equals: id } }
        const row = told.includes(event) && (await payload.db.findOne<Row>({ collection: 'publication-log', where }))
        if (!row || !isRecent(row, now)) return
        // Also with a date that has passed, as when it was approved late.
        if (event === 'published') await alertOfDocument(payload, row.contentType, row.documentId, now)
        await tell(payload, row, now, from)
      })
      // Only now: what was not told is read again.
      position = found.position
    }
    const lookAtClock = async () => {
      // A little further back than the last look: what was being saved in that moment is there by now.
      const since = new Date((followedTo?.getTime() ?? now.getTime() - oldest) - overlap)
      await alertOfLive(payload, since, now)
      await alertOfDecided(payload, since, now)
      await tellOfChanges(payload, since, now)
      const from = await beginning(now)
      await tellOfDates(payload, from > since ? from : since, now)
      followedTo = now
    }
    const remindSometimes = async () => {
      if (now.getTime() - lookedAt < lookEvery && now.getTime() >= lookedAt) return
      lookedAt = now.getTime()
      await remind(payload, now)
    }
    await allInTurn([readLog, lookAtClock, remindSometimes], (work) => work())
  }
}
