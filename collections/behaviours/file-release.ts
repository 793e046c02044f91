import type { Field } from 'payload'

/** From when a file is public: it was released with a document that went live then. */
export const releasedAt: Field = {
  name: 'releasedAt',
  type: 'date',
  index: true,
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
}
