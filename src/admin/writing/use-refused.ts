import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Refused, type States, stillRefused } from './refused'
import { useAskAgain, useRestoreRefused } from './use-answers'

const nothing: Refused = new Map()

type Saves = {
  count: number
  /** What is in the form that is being saved. */
  sent?: States
  /** What the last save was refused with, where that belongs to no field. */
  words?: string
}

/** How often each form was saved, and what of it is being saved; a form is known by what changes its fields. */
const savesOf = new WeakMap<object, Saves>()
const none: Saves = { count: 0 }
const listeners = new Set<() => void>()

const setSaves = (form: object, saves: Saves) => {
  savesOf.set(form, saves)
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Says that a form is saved from now on, with these values: what it was refused for before is judged anew. */
export const beginSave = (form: object, sent: States): void =>
  setSaves(form, { count: (savesOf.get(form)?.count ?? 0) + 1, sent })

/** Says that all that the answer brought is in the form. */
export const endSave = (form: object): void => setSaves(form, { ...(savesOf.get(form) ?? none), sent: undefined })

/** Says what the last save was refused with, where the form has no field to mark for it. */
export const refuseWith = (form: object, words: string): void =>
  setSaves(form, { ...(savesOf.get(form) ?? none), words })

/** Returns what the last save of the form was refused for and is as it was, and the words of the refusal. */
export const useRefused = (): { refused: Refused; words?: string } => {
  const [states, form] = useAllFormFields()
  const { count, sent, words } = useSyncExternalStore(
    listen,
    () => savesOf.get(form) ?? none,
    () => none,
  )
  const [kept, setKept] = useState({ count, refused: nothing })
  useEffect(() => {
    setKept((before) => {
      const stood = before.count === count ? before.refused : nothing
      const refused = stillRefused(stood, states, sent)
      return before.count === count && refused === stood ? before : { count, refused }
    })
  }, [states, count, sent])
  useRestoreRefused(kept.refused, sent !== undefined)
  useAskAgain()
  return { refused: kept.refused, words }
}
