import { paged } from '@collections/definitions'
import type { CollectionConfig } from 'payload'
import { line } from '@/fields/fields'
import { checkRedirect, leadsTo, recordRedirect, recordRedirectDeletion } from '@/publishing/addresses/check-redirect'
import { anyStaff, publishers } from '@/publishing/roles'

/** The form shows what a redirect follows only where one does: those were made when an address changed. */
const followsDocument = ({ documentId }: Record<string, unknown>) => Boolean(documentId)

/** Old addresses. A row follows a document wherever it goes, or leads to an address that somebody entered. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  admin: {
    useAsTitle: 'from',
    group: 'Settings',
    description:
      'Old addresses and where they lead now. When the address of a public page changes, its redirect is made by itself and follows the page from then on.',
    defaultColumns: ['from', 'leadsTo', 'contentType', 'updatedAt'],
    listSearchableFields: ['from', 'to'],
  },
  access: {
    read: anyStaff,
    create: publishers('redirects'),
    update: publishers('redirects'),
    delete: publishers('redirects'),
  },
  defaultSort: 'from',
  disableDuplicate: true,
  // What the log tells and what `leadsTo` is worked out from, whatever an answer is asked to hold.
  forceSelect: { from: true, to: true, contentType: true, documentId: true },
  hooks: {
    beforeValidate: [checkRedirect],
    afterChange: [recordRedirect],
    afterDelete: [recordRedirectDeletion],
  },
  fields: [
    line('from', {
      required: true,
      unique: true,
      index: true,
      label: 'Old address',
      maxLength: 500,
      description:
        'A path of this site that has no page any more, for example “/old-page”. What follows a “?” is left out.',
    }),
    {
      // As it was typed: what hides in an address is refused with it, and not made another.
      ...line('to', {
        label: 'New address',
        maxLength: 2000,
        description:
          'A path of this site, for example “/news/2026/new-page”, or the full address of a page on another site.',
        admin: { condition: (data) => !followsDocument(data) },
      }),
      hooks: {},
    },
    {
      name: 'leadsTo',
      type: 'text',
      label: 'Leads readers to',
      virtual: true,
      admin: {
        readOnly: true,
        condition: ({ id, leadsTo }) => Boolean(id && leadsTo),
        description: 'Where somebody who opens the old address arrives at this moment.',
        disableListFilter: true,
      },
      hooks: { afterRead: [leadsTo] },
    },
    {
      name: 'contentType',
      type: 'select',
      label: 'Follows a',
      options: paged.map(({ slug, labels }) => ({ value: slug, label: labels.singular })),
      admin: {
        readOnly: true,
        condition: followsDocument,
        description: 'Made when the address of this document changed. It leads to the document wherever that goes.',
      },
    },
    { name: 'documentId', type: 'text', index: true, admin: { hidden: true } },
    line('note', { description: 'Optional. Why this is here.' }),
  ],
}
