import type { Field, FieldAccess } from 'payload'
import { mayPublish } from '@/publishing/roles'

/** A time that is still to come says when something that is hidden goes live. */
const onceItHasCome: FieldAccess = ({ req, doc }) =>
  mayPublish(req.user, 'media') || Boolean(doc?.releasedAt && new Date(doc.releasedAt) <= new Date())

/** From when a file is public: it was released with a document that went live then. */
export const releasedAt: Field = {
  name: 'releasedAt',
  type: 'date',
  index: true,
  access: { create: () => false, update: () => false, read: onceItHasCome },
  admin: { hidden: true },
}
