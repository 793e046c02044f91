import { useAllFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useRef } from 'react'
import type { Refused } from './refused'

/*
 * Payload's form asks the server a quarter of a second after each change, and marks its fields by the answers. Two of
 * these are wrong, the sooner the slower the line is. One to a question from before a save takes away what the save was
 * refused for. And one that comes just after a change has that change taken as asked, so that nobody ever says whether
 * it put right what was wrong.
 */

const valuesIn = (states: FormState): string =>
  JSON.stringify(Object.entries(states).flatMap(([path, { value }]) => (value === undefined ? [] : [[path, value]])))

/** Answers to old questions come one after the other; what takes a message away after that knows what it does. */
const mostRestored = 2

/** Gives the fields their messages back that an answer took away although nothing in the form has changed. */
export const useRestoreRefused = (refused: Refused, isSaving: boolean): void => {
  const [states, form] = useAllFormFields()
  const atRefusal = useRef({ values: '', restored: 0 })
  useEffect(() => {
    const { values, restored } = atRefusal.current
    if (isSaving) {
      atRefusal.current = { values: valuesIn(states), restored: 0 }
      return
    }
    const lost = [...refused].filter(([path]) => states[path]?.valid !== false)
    if (lost.length === 0 || restored === mostRestored || values !== valuesIn(states)) return
    atRefusal.current = { values, restored: restored + 1 }
    for (const [path, { message }] of lost) form({ type: 'UPDATE', path, valid: false, errorMessage: message })
  }, [states, refused, isSaving, form])
}

/** Longer than Payload's form waits after a change before it asks. In milliseconds. */
const asksWithin = 300

/** Nothing of it is saved: the form asks whenever something in it is another. */
const askAgain = { type: 'UPDATE', path: '_asked', disableFormData: true } as const

/** Has the form ask once more after a change, while its fields show what is wrong: it may have taken it as asked. */
export const useAskAgain = (): void => {
  const [states, form] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const isMarked = isSubmitted && Object.values(states).some(({ valid }) => valid === false)
  const values = isMarked ? valuesIn(states) : undefined
  useEffect(() => {
    if (values === undefined) return
    const timer = setTimeout(() => form({ ...askAgain, initialValue: Date.now() }), asksWithin)
    return () => clearTimeout(timer)
  }, [values, form])
}
