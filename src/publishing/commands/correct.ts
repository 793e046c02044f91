import type { PayloadRequest } from 'payload'
import { refusal } from '@/api/refusal'
import { refuseOthers } from '@/publishing/rules/publishers-only'
import { changePublished } from '@/publishing/saves/change-published'
import type { DocumentRef } from '@/publishing/store'
import { visibleText } from '@/words/visible-text'
import type { Command } from './command'
import { publish } from './publish'

/** Adds a public update, or rewords one: readers see it on the page and in the feeds. Taking one out asks first. */
export const correct: Command = publish

/** Returns what a type calls the words of its public updates. */
const wordsField = (req: PayloadRequest, { contentType }: DocumentRef): 'note' | 'text' | undefined => {
  const updates = req.payload.collections[contentType].config.flattenedFields.find(({ name }) => name === 'updates')
  const rows = updates && 'flattenedFields' in updates ? updates.flattenedFields : []
  return (['note', 'text'] as const).find((name) => rows.some((field) => field.name === name))
}

/**
 * Adds a public update to what is published, with this moment as its time, and to a draft beside it.
 *
 * @param text what readers should know; checked as the form checks it
 * @throws {APIError} 400 without a text or for a type that has no updates, 403, 404 if it is not published
 * @throws {ValidationError} 400 for a text that the form refuses
 */
export const addUpdate = async (req: PayloadRequest, ref: DocumentRef, text: unknown, now: Date) => {
  refuseOthers(req, ref.contentType, 'Your role can’t change what is published. Ask an editor.')
  const field = wordsField(req, ref)
  if (!field) throw refusal('This has no public updates.', 400)
  const said = visibleText(text)
  if (!said) throw refusal('Write what readers should know.', 400)
  const update = { at: now.toISOString(), [field]: said }
  return changePublished(req, ref, { intent: 'correct', note: 'Update added.' }, ({ published, draft }) => {
    if (!published) throw refusal('This is not published, so it has no readers to update.', 404)
    return {
      published: { updates: [...(published.updates ?? []), update] },
      draft: { updates: [...(draft?.updates ?? []), update] },
    }
  })
}
