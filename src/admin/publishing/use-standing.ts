'use client'

import { useFormFields, useFormModified } from '@payloadcms/ui'
import type { Facts, FormFacts } from '@/publishing/states/words/facts'
import { standingWords } from '@/publishing/states/words/standing-words'
import { isoDate } from '@/words/iso-date'
import { useDocumentState } from './use-document-state'
import { useHoldForm } from './use-hold-form'

/** What is no moment yet stays in the form as it was typed. */
const asDateTime = (value: unknown): string | null => isoDate(value) ?? null

/** Returns what is typed of a date of the form; undefined where the form has no such field. */
const useTyped = (field: string | undefined): string | null | undefined =>
  useFormFields(([fields]) => (field && fields?.[field] ? asDateTime(fields[field].value) : undefined))

/** Returns where the document stands, in words that count what is typed; undefined until the server has answered. */
export const useStanding = () => {
  const { panel, cameAt = 0, refresh } = useDocumentState()
  // Here, where it outlives the question that closes the form.
  const holdForm = useHoldForm()
  const { from, until } = panel?.facts.type.lifetime ?? {}
  const modified = useFormModified()
  const withdrawal = useFormFields(([fields]) => fields?.['withdrawal.reason']?.value as string | null | undefined)
  const form: FormFacts = { modified, from: useTyped(from), until: useTyped(until), withdrawal }
  if (!panel) return { refresh, holdForm }
  // The server's clock decides what readers see, so its clock also makes the words.
  const now = new Date(new Date(panel.now).getTime() + performance.now() - cameAt)
  const facts: Facts = { ...panel.facts, form }
  return { panel, facts, now, words: standingWords(facts, now), refresh, holdForm }
}

export type Shown = Required<
  Pick<ReturnType<typeof useStanding>, 'panel' | 'facts' | 'now' | 'words' | 'refresh' | 'holdForm'>
>
