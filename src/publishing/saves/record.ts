import { addressIsFixed } from '@/addresses/document-address'
import { lifetimeOf } from '@/publishing/live'
import { appendToLog, type PublicationEvent } from '@/publishing/log/log'
import { changesNothing } from '@/publishing/rules/content-changed'
import { stateOf } from '@/publishing/states/state'
import type { Version } from '@/publishing/version'
import { publishingIntent, reworded, tellsMore } from './intent'
import type { Intent, Save } from './save'

type Recorded = Pick<Save, 'intent' | 'collection' | 'newest' | 'published' | 'now'>

/** Says what the log calls a command. Those that publish have their names below. */
const events: Partial<Record<Intent, PublicationEvent>> = {
  'save-draft': 'drafted',
  submit: 'submitted',
  'return-to-authors': 'returned',
  copy: 'drafted',
  'restore-as-draft': 'restored',
  'keep-draft': 'drafted',
  'drop-draft': 'draft-dropped',
  unpublish: 'unpublished',
  withdraw: 'withdrawn',
  reinstate: 'reinstated',
  postpone: 'scheduled',
  'bring-forward': 'published',
  end: 'updated',
  reopen: 'updated',
  delete: 'deleted',
}

const ofPublication = ({ collection, published, now }: Recorded, saved: Version): PublicationEvent => {
  const lifetime = lifetimeOf(collection)
  const isAhead = stateOf(saved, lifetime, now) === 'scheduled'
  const { from } = lifetime
  if (isAhead && (!published || (from && published[from] !== saved[from]))) return 'scheduled'
  if (!published) return 'published'
  if (tellsMore(published, saved)) return 'corrected'
  return reworded(published, saved) ? 'correction-changed' : 'updated'
}

/**
 * Names in the log what a save did.
 *
 * @param save what was known before it
 * @param saved what was written
 */
export const eventOf = (save: Recorded, saved: Version): PublicationEvent => {
  const { intent, published, collection, now } = save
  // What an approved change does is what publishing it would have been.
  const what = intent === 'apply-change' ? publishingIntent(published, saved, lifetimeOf(collection), now) : intent
  return events[what] ?? ofPublication(save, saved)
}

const fromAndTo = (save: Save, event: PublicationEvent, saved: Version): { from?: string; to?: string } => {
  const { collection, published, newest, now } = save
  if (event === 'correction-changed' && published) return reworded(published, saved) ?? {}
  const lifetime = lifetimeOf(collection)
  const isAboutPublished = saved._status === 'published' || save.intent === 'unpublish'
  const before = isAboutPublished ? (published ?? newest) : newest
  return { from: before && stateOf(before, lifetime, now), to: stateOf(saved, lifetime, now) }
}

const reasonFor = ({ asked, approvedAlone }: Save, event: PublicationEvent, saved: Version): string | undefined => {
  const said = asked.reason ?? asked.note
  const alone = approvedAlone ? `Published without a second person: ${said}` : undefined
  if (event !== 'withdrawn') return alone ?? said
  return [saved.withdrawal?.reason ?? said, alone].filter(Boolean).join(' ') || undefined
}

/** A save by the form, or a program, after which all is as it was: nobody decided anything. */
const didNothing = ({ intent, asked, newest, collection, data }: Save): boolean =>
  (intent === 'save-draft' || intent === 'publish-changes') &&
  !asked.intent &&
  !asked.reason &&
  newest !== undefined &&
  changesNothing(collection.flattenedFields, newest, data)

/** Says in the log what a save did, in the transaction of the save; nothing, if it changed nothing. */
export const record = async (save: Save, saved: Version): Promise<void> => {
  if (didNothing(save)) return
  const { req, type, now } = save
  const event = eventOf(save, saved)
  await appendToLog(req, {
    event,
    at: now.toISOString(),
    contentType: type,
    documentId: String(saved.id),
    title: saved.title,
    address: saved.address,
    reason: reasonFor(save, event, saved),
    wasPublic: addressIsFixed(saved, now),
    ...fromAndTo(save, event, saved),
  })
}

/** The same for what is deleted, which afterwards has no state. */
export const recordDeletion = async ({ req, type, collection, now, asked }: Save, deleted: Version): Promise<void> => {
  await appendToLog(req, {
    event: 'deleted',
    at: now.toISOString(),
    contentType: type,
    documentId: String(deleted.id),
    title: deleted.title,
    address: deleted.address,
    from: stateOf(deleted, lifetimeOf(collection), now),
    reason: asked.reason,
    wasPublic: addressIsFixed(deleted, now),
  })
}
