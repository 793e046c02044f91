import { type ContentTypeSlug, definitionOf } from '@collections/definitions'
import type { PayloadRequest } from 'payload'
import { refusalWords } from '@/api/refusal'
import { ending } from '@/publishing/commands/end'
import { withdrawing } from '@/publishing/commands/withdraw'
import { type ForeseeRequest, foresee, noSuchDocument } from '@/publishing/saves/foresee'
import type { DocumentStanding, StandingType } from '@/publishing/states/document-standing'
import { asSeenBy, mayKnowDraft, standingsOf } from '@/publishing/states/document-state'
import { listCell } from '@/publishing/states/words/state-words'
import { addingTopic, findBoth, topicEffect } from './add-topic'
import { type Around, aroundOf, elsewhere } from './around'
import type { BulkRequest } from './bulk-action'

/** Describes what would happen to one document. */
export type Consequence = {
  id: string
  title: string
  /** Says where it stands. */
  words: string
  /** Why nothing would happen to it; without one, it would. */
  refusal?: string
  /** Why it would only happen with a reason for the log. */
  needsReason?: string
  /** Lists what would follow, in sentences. */
  effects: string[]
}

type Told = Pick<Consequence, 'refusal' | 'needsReason' | 'effects'>

type Meant = { save: (reason: string) => ForeseeRequest; further?: string[] }

/** Returns the save that an action is of one document, made with a reason, and what readers notice elsewhere. */
const meantBy = async (
  req: PayloadRequest,
  { slug, lifetime }: StandingType<ContentTypeSlug>,
  { action, topic }: BulkRequest,
  { published, newest }: DocumentStanding,
  now: Date,
): Promise<Meant> => {
  if (action === 'add-topic' && topic) {
    const found = await findBoth(req, { contentType: slug, documentId: newest.id })
    return { save: () => addingTopic(found, topic), further: [topicEffect(found, topic)] }
  }
  const data = (reason: string) =>
    action === 'withdraw' ? withdrawing(published, lifetime, reason, now) : ending(published, lifetime, now).ended
  return { save: (reason) => ({ data: data(reason), publishes: true, intent: action === 'withdraw' ? action : 'end' }) }
}

/** Stands for the reason that nobody has given yet. */
const someReason = 'For a reason.'

/** The command itself says what refuses it, and what follows. */
const foretold = async (
  req: PayloadRequest,
  type: StandingType<ContentTypeSlug>,
  wanted: BulkRequest,
  standing: DocumentStanding,
  now: Date,
): Promise<Told> => {
  const { reason } = wanted
  const ref = { contentType: type.slug, documentId: standing.newest.id }
  try {
    const { save, further = [] } = await meantBy(req, type, wanted, standing, now)
    const tried = async (given: string | undefined) => {
      const told = await foresee(req, ref, { ...save(given ?? someReason), reason: given }, now)
      return { ...told, effects: [...told.effects, ...further] }
    }
    const { refusal, effects } = await tried(reason)
    if (!refusal || reason) return { refusal, effects }
    const withReason = await tried(someReason)
    return withReason.refusal ? { refusal, effects: [] } : { needsReason: refusal, effects: withReason.effects }
  } catch (error) {
    return { refusal: refusalWords(error), effects: [] }
  }
}

const consequenceOf = async (
  req: PayloadRequest,
  type: StandingType<ContentTypeSlug>,
  wanted: BulkRequest,
  { standing, around, now }: { standing: DocumentStanding; around: Around; now: Date },
): Promise<Consequence | undefined> => {
  const { slug } = type
  const seen = asSeenBy(req, slug, standing)
  if (!seen || !mayKnowDraft(req, slug, standing)) return undefined
  const { id, title } = seen.newest
  const told = await foretold(req, type, wanted, standing, now)
  // A topic more takes nothing away elsewhere.
  const effects = told.refusal ? [] : [...told.effects, ...(wanted.topic ? [] : elsewhere(around, id))]
  return { id, title: String(title ?? '') || 'Untitled', words: listCell(seen, type, now), ...told, effects }
}

/**
 * Returns what an action would do to each of some documents, in the order in which they are named. Those that are
 * not there, or that the user of the request may not see, are refused alike.
 */
export const consequencesOf = async (
  req: PayloadRequest,
  type: StandingType<ContentTypeSlug>,
  wanted: BulkRequest,
  now: Date,
): Promise<Consequence[]> => {
  const { slug } = type
  const { ids } = wanted
  const standings = await standingsOf(req, req.payload.collections[slug].config, ids)
  const around = await aroundOf(req, slug, ids, now)
  const consequences: Consequence[] = []
  for (const id of ids) {
    const standing = standings.get(id)
    const found = standing && (await consequenceOf(req, type, wanted, { standing, around, now }))
    const missing = { id, title: definitionOf(slug).labels.singular, words: '', refusal: noSuchDocument, effects: [] }
    consequences.push(found ?? missing)
  }
  return consequences
}
