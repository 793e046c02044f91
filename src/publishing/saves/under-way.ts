import type { PayloadRequest } from 'payload'
import type { Save, SaveRequest } from './save'

/*
 * Keeps what is known of the saves of a request. Payload copies `req.context` at each nested call, wraps `req` where it
 * restores, and runs many documents side by side on one request; so it is one object, which copies share, and in
 * it each document has entries of its own.
 */

type UnderWay = {
  /** Put there by a command of ours, for the save that it is about to make. */
  given: Map<string, SaveRequest>
  asked: Map<string, SaveRequest>
  saves: Map<string, Save>
  /** Of what has no id yet, by what is written of it. */
  newSaves: WeakMap<object, Save>
  /** The addresses that documents are about to be saved with. */
  slugs: Map<string, string>
}

declare module 'payload' {
  interface RequestContext {
    publishing?: UnderWay
  }
}

const underWay = ({ context }: PayloadRequest): UnderWay => {
  context.publishing ??= {
    given: new Map(),
    asked: new Map(),
    saves: new Map(),
    newSaves: new WeakMap(),
    slugs: new Map(),
  }
  return context.publishing
}

/** Stands for all documents of an operation whose ids it doesn’t say. */
const any = '*'

const keyOf = (type: string, id: unknown) => `${type}:${id ?? any}`

/** Says how the next save of a document is asked for; it is good for that one alone. */
export const giveAsked = (req: PayloadRequest, type: string, id: string, asked: SaveRequest): void =>
  void underWay(req).given.set(keyOf(type, id), asked)

/** @returns what a command has given for this save, which then is used up */
export const takeGiven = (req: PayloadRequest, type: string, id: unknown): SaveRequest | undefined => {
  const { given } = underWay(req)
  const key = keyOf(type, id)
  const asked = given.get(key)
  given.delete(key)
  return asked
}

/**
 * Keeps how an operation was asked for, in place of any before it.
 *
 * @param id undefined for one that names no document: many at once, a new one, a version that is restored
 */
export const keepAsked = (req: PayloadRequest, type: string, id: unknown, asked: SaveRequest): void => {
  const { asked: kept, slugs } = underWay(req)
  for (const known of [kept, slugs])
    for (const key of known.keys())
      if (id === undefined ? key.startsWith(`${type}:`) : key === keyOf(type, id)) known.delete(key)
  kept.set(keyOf(type, id), asked)
}

/** Returns how the save of a document was asked for; undefined when nobody said. */
export const askedOf = (req: PayloadRequest, type: string, id: unknown): SaveRequest | undefined => {
  const kept = underWay(req).asked
  return kept.get(keyOf(type, id)) ?? kept.get(keyOf(type, undefined))
}

export const keepSave = (req: PayloadRequest, save: Save): void => {
  const { saves, newSaves } = underWay(req)
  if (save.id) saves.set(keyOf(save.type, save.id), save)
  else newSaves.set(save.data, save)
}

/** @param data what was written, if the document had no id until then */
export const takeSave = (
  req: PayloadRequest,
  type: string,
  id: unknown,
  data: object | undefined,
): Save | undefined => {
  const { saves, newSaves } = underWay(req)
  if (data) return newSaves.get(data)
  const key = keyOf(type, id)
  const save = saves.get(key)
  saves.delete(key)
  return save
}

/**
 * Claims an address for a document among those that are saved in the same operation, side by side: none of them is
 * written yet when the others look what is taken.
 *
 * @param id none while it is new; new documents are saved one by one
 * @param slug with whatever else it is taken once in
 * @returns whether it can have it
 */
export const claimSlug = (req: PayloadRequest, type: string, id: unknown, slug: string): boolean => {
  if (id === undefined) return true
  const { slugs } = underWay(req)
  const own = keyOf(type, id)
  for (const [key, claimed] of slugs) if (key !== own && claimed === slug && key.startsWith(`${type}:`)) return false
  slugs.set(own, slug)
  return true
}
