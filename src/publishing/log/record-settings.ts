import type { GlobalAfterChangeHook } from 'payload'
import { changedFields } from '@/publishing/rules/content-changed'
import { appendToLog } from './log'

const said = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value ?? ''))

const longest = 500

/** Says in the log which settings somebody changed; of a single one, also from what to what. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, previousDoc, global, req }) => {
  const changed = changedFields(global.flattenedFields, previousDoc ?? undefined, doc)
  if (changed.length === 0) return doc
  const [only, ...others] = changed
  const one = others.length === 0 && only ? { from: said(previousDoc?.[only]), to: said(doc[only]) } : {}
  await appendToLog(req, {
    event: 'settings-changed',
    contentType: global.slug,
    documentId: global.slug,
    title: typeof global.label === 'string' ? global.label : global.slug,
    reason: changed.join(', '),
    from: one.from?.slice(0, longest),
    to: one.to?.slice(0, longest),
  })
  return doc
}
