import type { GlobalAfterChangeHook } from 'payload'
import { changedFields } from '@/publishing/rules/content-changed'
import { appendToLog } from './log'

/** Lists kinds of fields whose value is read as it is kept; of others, their name says what was changed. */
const readable = ['text', 'textarea', 'email', 'number', 'checkbox', 'date', 'select', 'radio']

const longest = 500

/** Says in the log which settings somebody changed; of a single one, also from what to what. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const changed = changedFields(global.flattenedFields, previousDoc ?? undefined, doc)
  if (changed.length === 0) return doc
  const [only, ...others] = changed
  const field = global.flattenedFields.find(({ name }) => name === only)
  const isRead = only !== undefined && others.length === 0 && readable.includes(field?.type ?? '')
  const said = (value: unknown) => (isRead ? String(value ?? '').slice(0, longest) : undefined)
  await appendToLog(req, {
    event: 'settings-changed',
    contentType: global.slug,
    documentId: global.slug,
    title: typeof global.label === 'string' ? global.label : global.slug,
    reason: changed.join(', '),
    from: said(only && previousDoc?.[only]),
    to: said(only && doc[only]),
  })
  return doc
}
