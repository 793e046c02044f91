import { useAllFormFields, useForm, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Refused, stillRefused } from './refused'
import { useAskAgain, useRestoreRefused } from './use-answers'

const nothing: Refused = new Map()

type Saves = {
  isSaving: boolean
  /** What the last save was refused for. */
  refused: Refused
  /** What it was refused with, where that belongs to no field. */
  words?: string
}

/** How the last save of each form went; a form is known by what changes its fields. */
const savesOf = new WeakMap<object, Saves>()
const none: Saves = { isSaving: false, refused: nothing }
const listeners = new Set<() => void>()

const setSaves = (form: object, saves: Saves) => {
  savesOf.set(form, saves)
  for (const tell of listeners) tell()
}

const listen = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const isBeingSaved = (form: object): boolean => savesOf.get(form)?.isSaving ?? false

/** Says that a form is saved from now on: what it was refused for before is judged anew. */
export const beginSave = (form: object): void => setSaves(form, { isSaving: true, refused: nothing })

/** Says that all that the answer brought is in the form, and what it was refused for. */
export const endSave = (form: object, refused: Refused = nothing): void =>
  setSaves(form, { ...(savesOf.get(form) ?? none), isSaving: false, refused })

/** Says what the last save was refused with, where the form has no field to mark for it. */
export const refuseWith = (form: object, words: string): void =>
  setSaves(form, { ...(savesOf.get(form) ?? none), words })

const useSaves = (form: object): Saves =>
  useSyncExternalStore(
    listen,
    () => savesOf.get(form) ?? none,
    () => none,
  )

/** Returns whether a save is under way, or the form is closed for another reason. */
export const useIsSaving = (): boolean => {
  const { isSaving } = useSaves(useForm().dispatchFields)
  return useFormProcessing() || isSaving
}

/** Returns what the last save of the form was refused for and is as it was, and the words of the refusal. */
export const useRefused = (): { refused: Refused; words?: string } => {
  const [states, form] = useAllFormFields()
  const { isSaving, refused: said, words } = useSaves(form)
  const [kept, setKept] = useState({ said, refused: said })
  useEffect(() => {
    setKept((before) => {
      const stood = before.said === said ? before.refused : said
      const refused = stillRefused(stood, states)
      return before.said === said && refused === stood ? before : { said, refused }
    })
  }, [states, said])
  useRestoreRefused(kept.refused, isSaving)
  useAskAgain()
  return { refused: kept.refused, words }
}
