import { documentLink } from '@collections/behaviours/document-link'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { refusal } from '@/api/refusal'
import { accountEvents, publicationEvents } from '@/publishing/log/log'
import { readRecords } from '@/publishing/log/read-records'
import { numberRow } from '@/publishing/log/sequence'
import { nobody } from '@/publishing/roles'

/** Holds for the program itself, too: what has been written stays. @throws {APIError} 403 */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update' || operation === 'delete') throw refusal('The publication log can’t be changed.', 403)
  return args
}

const inWords = { components: { Cell: '/src/admin/log/log-words-cell#LogWordsCell' } }

/** Append-only: rows are written by the publishing hooks, in the transaction of the change itself. */
export const PublicationLog: CollectionConfig = {
  slug: 'publication-log',
  labels: { singular: 'Log entry', plural: 'Publication log' },
  custom: { none: 'Nothing is in the log yet' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'Who did what, and when. Nobody can change it.',
    defaultColumns: ['at', 'event', 'title', 'byName', 'from', 'to', 'reason'],
    listSearchableFields: ['title', 'byName', 'reason'],
    hideAPIURL: true,
  },
  access: { read: readRecords, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [appendOnly], beforeChange: [numberRow] },
  defaultSort: '-at',
  lockDocuments: false,
  fields: [
    documentLink,
    { name: 'sequence', type: 'number', index: true, admin: { hidden: true } },
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: 'When',
      admin: {
        date: { displayFormat: 'd MMM yyyy, h:mm:ssaaa' },
        components: { Cell: '/src/admin/log/log-time-cell#LogTimeCell' },
      },
    },
    {
      name: 'event',
      label: 'What',
      type: 'select',
      required: true,
      options: [...publicationEvents, ...accountEvents],
      index: true,
    },
    { name: 'contentType', type: 'text', label: 'Type', required: true },
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'title', type: 'text', admin: { components: { Cell: '/src/admin/log/log-title-cell#LogTitleCell' } } },
    { name: 'address', type: 'text', index: true },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Account' },
    { name: 'byName', type: 'text', label: 'Who' },
    { name: 'from', type: 'text', label: 'From', admin: inWords },
    { name: 'to', type: 'text', label: 'To', admin: inWords },
    { name: 'reason', type: 'textarea' },
    { name: 'wasPublic', type: 'checkbox', label: 'Had been public at that time' },
  ],
}
