import type { Save } from '@/publishing/saves/save'
import { idOf, idsOf } from '@/words/references'
import { changedFields } from './content-changed'

/**
 * Returns who edited a version last. Who only decides about it has not edited, and a version that is saved again is the
 * work of whoever wrote it.
 *
 * @returns an id; null for the program itself
 */
export const editorOf = ({ asked, intent, collection, data, newest, published, req }: Save): string | number | null => {
  if (asked.author === 'schedule' || asked.ofVersion || intent === 'keep-draft') return idOf(data.lastEditedBy) ?? null
  // A command of ours changes what is published, whatever somebody writes beside it.
  const before = asked.intent ? published : newest
  const edited = changedFields(collection.flattenedFields, before, data).length > 0
  return edited ? (req.user?.id ?? null) : (idOf(before?.lastEditedBy) ?? null)
}

/** Whoever starts a document is one of its authors. */
export const authorsOf = ({ id, data, req }: Save): unknown => {
  if (id || !req.user) return data.authors
  const authors = idsOf(data.authors)
  return authors.includes(String(req.user.id)) ? data.authors : [...authors, req.user.id]
}

/** Returns what every save notes of whom it is by. */
export const signed = (save: Save) => ({ ...save.data, authors: authorsOf(save), lastEditedBy: editorOf(save) })
