'use client'

import { useSyncExternalStore } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { thisTab } from './this-tab'

/*
 * The panel keeps what is typed, a save makes that needless, and the bar above the form says since when it is safe.
 * They share this.
 */
let keptAt: string | undefined
let keeping: Promise<void> = Promise.resolve()
let isOffered = false
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const setKeptAt = (at?: string): void => {
  keptAt = at
  for (const listener of listeners) listener()
}

/**
 * Begins anew with another form, or says whether something older is offered in this one: no save of the form makes
 * that needless.
 */
export const beginKeeping = (offered: boolean): void => {
  isOffered = offered
  setKeptAt()
}

/** Returns when what is typed was last kept, in ISO 8601; undefined while nothing is. */
export const useKeptAt = (): string | undefined =>
  useSyncExternalStore(
    subscribe,
    () => keptAt,
    () => undefined,
  )

/** A form: of a document, or of a new one of a type (no `documentId`), of which each tab may hold one. */
export type KeptForm = { contentType: string; documentId: string; tab?: string }

/** The form of a document, or of a new one in this tab. */
export const formOf = (contentType: string, documentId: string): KeptForm =>
  documentId ? { contentType, documentId } : { contentType, documentId, tab: thisTab() }

/** Where what is typed into a form is kept. @param api the path of the API */
export const addressOfKept = (api: string, form: KeptForm): string => withQuery(`${api}/kept-texts/mine`, form)

/** Keeps what is in a form. @throws {Error} when the server can’t be reached, or nobody is signed in */
export const keepText = (api: string, form: KeptForm, data: unknown): Promise<void> => {
  const kept = ask<{ at: string }>('PUT', addressOfKept(api, form), { ...form, data }).then(({ at }) => setKeptAt(at))
  keeping = kept.catch(() => undefined)
  return kept
}

/** Forgets what was kept of a form once it is saved; what is still offered from before stays. */
export const forgetSaved = async (api: string, form: KeptForm): Promise<void> => {
  if (!isOffered) await forgetText(api, form)
}

/** Forgets what was kept of a form. What is on its way to be kept is waited for. */
export const forgetText = async (api: string, form: KeptForm): Promise<void> => {
  await keeping
  setKeptAt()
  await ask('DELETE', addressOfKept(api, form))
}
