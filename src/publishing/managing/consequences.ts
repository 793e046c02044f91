import type { PayloadRequest } from 'payload'
import { ending } from '../commands/end'
import { withdrawing } from '../commands/withdraw'
import { type ContentTypeSlug, contentTypeLabels } from '../content-types'
import type { Lifetime } from '../live'
import type { Deed } from '../rules/live-to-readers'
import { refusalWords } from '../rules/refusal'
import { foresee, noSuchDocument } from '../saves/foresee'
import { asSeenBy, mayKnowDraft, standingsOf } from '../states/document-state'
import type { Standing } from '../states/standing'
import { listCell } from '../states/words/state-words'
import type { Data } from '../version'
import { type Around, aroundOf, elsewhere } from './around'

/** What can be done to many documents at once: each by its own command. */
export const deeds: readonly Deed[] = ['withdraw', 'end']

/** What would happen to one document. */
export type Consequence = {
  id: string
  title: string
  /** Where it stands. */
  words: string
  /** Why nothing would happen to it; without one, it would. */
  refusal?: string
  /** Why it would only happen with a reason for the log. */
  needsReason?: string
  /** What would follow, in sentences. */
  effects: string[]
}

export type Type = { slug: ContentTypeSlug; lifetime: Lifetime }

/** What is asked about: the reason too, once there is one. */
export type Wanted = { deed: Deed; ids: string[]; reason?: string }

type Told = Pick<Consequence, 'refusal' | 'needsReason' | 'effects'>

const written = ({ deed, reason = '' }: Wanted, { lifetime }: Type, { published }: Standing, now: Date): Data =>
  deed === 'withdraw' ? withdrawing(published, lifetime, reason, now) : ending(published, lifetime, now).ended

/** Stands for the reason that nobody has given yet. */
const someReason = 'For a reason.'

/** The command itself says what refuses it, and what follows. */
const foretold = async (
  req: PayloadRequest,
  type: Type,
  wanted: Wanted,
  standing: Standing,
  now: Date,
): Promise<Told> => {
  const { deed, reason } = wanted
  const ref = { contentType: type.slug, documentId: standing.newest.id }
  const tried = (given: string | undefined) => {
    const data = written({ ...wanted, reason: given ?? someReason }, type, standing, now)
    return foresee(req, ref, { data, publishes: true, intent: deed, reason: given }, now)
  }
  try {
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
  type: Type,
  wanted: Wanted,
  { standing, around, now }: { standing: Standing; around: Around; now: Date },
): Promise<Consequence | undefined> => {
  const { slug } = type
  const seen = asSeenBy(req, slug, standing)
  if (!seen || !mayKnowDraft(req, slug, standing)) return undefined
  const { id, title } = seen.newest
  const told = await foretold(req, type, wanted, standing, now)
  const effects = told.refusal ? [] : [...told.effects, ...elsewhere(around, id)]
  return { id, title: String(title ?? '') || 'Untitled', words: listCell(seen, type, now), ...told, effects }
}

/**
 * What a deed would do to each of some documents, in the order in which they are named. Those that are
 * not there, or that the user of the request may not see, are refused alike.
 */
export const consequencesOf = async (
  req: PayloadRequest,
  type: Type,
  wanted: Wanted,
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
    const missing = { id, title: contentTypeLabels[slug], words: '', refusal: noSuchDocument, effects: [] }
    consequences.push(found ?? missing)
  }
  return consequences
}
