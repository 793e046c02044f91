import type { Field } from 'payload'

/** Leads from a row about a document, which names its type and id, to the document in the admin. */
export const documentLink: Field = {
  name: 'openDocument',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/src/admin/form/document-link#DocumentLink' } },
}
