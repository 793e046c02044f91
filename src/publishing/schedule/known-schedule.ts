import type { BasePayload } from 'payload'

/**
 * Describes what this process knows of the changes that wait, so that most reads ask nothing. Times in milliseconds.
 */
export type Knowledge = { lookedAt: number; next: number; running?: Promise<void> }

const known = new WeakMap<BasePayload, Knowledge>()

/** @returns what is known; as if nobody had ever looked, at first */
export const knowledgeOf = (payload: BasePayload): Knowledge => {
  const knowledge = known.get(payload) ?? { lookedAt: Number.NEGATIVE_INFINITY, next: Number.NEGATIVE_INFINITY }
  known.set(payload, knowledge)
  return knowledge
}

/** Has the next read look into the database, since a change was scheduled or cancelled. */
export const forgetSchedule = (payload: BasePayload): void => void known.delete(payload)
