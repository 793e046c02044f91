import type { CollectionConfig, NumberField } from 'payload'
import { mailKinds } from '@/mail/kinds'
import { administrators, nobody } from '@/publishing/roles'
import { recordTime } from './record-time'

const count = (name: string): NumberField => ({ name, type: 'number' })

/** What is told by mail, once for each event: a document and what happened to it. */
export const Mailings: CollectionConfig = {
  slug: 'mailings',
  labels: { singular: 'Mailing', plural: 'Mailings' },
  admin: { hidden: true, useAsTitle: 'about' },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  indexes: [{ fields: ['kind', 'createdAt'] }],
  fields: [
    // The event, so that several processes that see it make one mailing.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'select', required: true, options: mailKinds.map(({ value, label }) => ({ value, label })) },
    { name: 'contentType', type: 'text' },
    { name: 'documentId', type: 'text', index: true },
    { name: 'about', type: 'text' },
    // What was said with it, such as why something was returned; and by whom.
    { name: 'note', type: 'textarea' },
    { name: 'byName', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    // Who gets it is being written down, all of them are, or something has become of every one.
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'prepared',
      index: true,
      options: ['preparing', 'prepared', 'done'],
    },
    recordTime('doneAt', 'Done', { index: true }),
    // How many there are, as they were written down; and what became of them, once it is done.
    {
      name: 'counts',
      type: 'group',
      fields: ['prepared', 'accepted', 'refused', 'bounced', 'skipped', 'notSent'].map(count),
    },
    // Who got what is erased after a while; the counts stay.
    { name: 'clearedAt', type: 'date' },
    { name: 'preparingUntil', type: 'date' },
    // The time that it is about.
    { name: 'at', type: 'date' },
  ],
}
