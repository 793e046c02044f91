import { documentLink } from '@collections/behaviours/document-link'
import { contentTypes, definitionOf } from '@collections/definitions'
import type { CollectionConfig, FieldAccess, FieldHook } from 'payload'
import { dateTime, line } from '@/fields/fields'
import {
  addressOfLink,
  changePreviewLink,
  makePreviewLink,
  readPreviewLinks,
  recordPreviewLink,
  updatePreviewLinks,
  usualEnd,
} from '@/publishing/previews/preview-link-rules'
import { anyStaff, nobody } from '@/publishing/roles'

const trimmed: FieldHook = ({ value }) => (typeof value === 'string' ? value.trim() : value)
const never: FieldAccess = () => false
const once = { update: never }
const byItself = { create: never, update: never }

/** A link that shows one document to somebody without an account, until it expires or is revoked. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Preview link', plural: 'Preview links' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'Links that show one document to people without an account. Make them in the document itself.',
    hideAPIURL: true,
    // From the document that it shows; here they are looked after.
    custom: { begunElsewhere: true },
    defaultColumns: ['title', 'forWhom', 'shows', 'expiresAt', 'revokedAt', 'openings'],
  },
  access: { read: readPreviewLinks, create: anyStaff, update: updatePreviewLinks, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  // What the address is made from, and whether there is one.
  forceSelect: {
    createdAt: true,
    expiresAt: true,
    revokedAt: true,
    contentType: true,
    documentId: true,
    shows: true,
    by: true,
    byName: true,
  },
  hooks: { beforeChange: [makePreviewLink, changePreviewLink], afterChange: [recordPreviewLink] },
  fields: [
    documentLink,
    {
      name: 'address',
      type: 'text',
      virtual: true,
      label: 'Link',
      access: byItself,
      hooks: { afterRead: [addressOfLink] },
      admin: {
        readOnly: true,
        disableListFilter: true,
        description: 'Copy this and send it. Whoever has it can read the document, so send it to one person only.',
      },
    },
    {
      name: 'contentType',
      type: 'select',
      required: true,
      options: contentTypes.map((value) => ({ value, label: definitionOf(value).labels.singular })),
      access: once,
    },
    {
      name: 'documentId',
      type: 'text',
      required: true,
      index: true,
      label: 'ID of the document',
      access: once,
      admin: { description: 'The last part of the address at which you edit it.' },
    },
    { name: 'title', type: 'text', access: byItself, admin: { readOnly: true } },
    line('forWhom', {
      label: 'For whom',
      required: true,
      hooks: { beforeValidate: [trimmed] },
      description: 'Who gets this link, for example “Cllr Shah” or “Meadow Gazette”. The page shows it to them.',
    }),
    {
      name: 'shows',
      type: 'select',
      required: true,
      defaultValue: 'newest',
      options: [
        { value: 'newest', label: 'The newest draft' },
        { value: 'approved', label: 'The approved version' },
      ],
      access: once,
      admin: {
        description:
          'The newest draft is for people who help to write it. Give journalists the approved version: it shows from the time set “For journalists”, under embargo until it goes live.',
      },
    },
    dateTime('expiresAt', {
      label: 'Works until',
      end: true,
      until: 'Works until',
      required: true,
      defaultValue: usualEnd,
      description: 'At most 90 days from when the link is made. The link stays the same when you change this.',
    }),
    dateTime('revokedAt', {
      label: 'Revoked',
      past: true,
      access: { create: never },
      description: 'Enter any time to end the link at once, for good.',
    }),
    { name: 'openings', type: 'number', defaultValue: 0, label: 'Times opened', access: byItself },
    { name: 'lastOpenedAt', type: 'date', label: 'Last opened', access: byItself },
    { name: 'by', type: 'relationship', relationTo: 'users', access: byItself },
    // Who of the press list it was made for, as deliveries name them.
    { name: 'recipient', type: 'text', index: true, access: byItself, admin: { hidden: true } },
    { name: 'byName', type: 'text', label: 'Made by', access: byItself },
  ],
}
