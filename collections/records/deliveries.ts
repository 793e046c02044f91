import type { CollectionConfig } from 'payload'
import { deliveryStates, mailKinds } from '@/mail/kinds'
import { administrators, nobody } from '@/publishing/roles'
import { recordTime } from './record-time'

/** One mail to one person, and what became of it. It names the person; their address stands in their account alone. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: 'E-mail', plural: 'E-mails sent' },
  admin: {
    useAsTitle: 'about',
    group: 'Settings',
    description: 'Every e-mail the newsroom has sent or could not send, and why.',
    defaultColumns: ['kind', 'about', 'person', 'state', 'reason', 'changedAt'],
    listSearchableFields: ['about'],
    hideAPIURL: true,
  },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  indexes: [
    { fields: ['mailing', 'recipient'], unique: true },
    { fields: ['mailing', 'state'] },
    // The order in which they leave.
    { fields: ['state', 'lane', 'due', 'createdAt'] },
  ],
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: 'What',
      options: mailKinds.map(({ value, label }) => ({ value, label })),
    },
    { name: 'about', type: 'text', label: 'About' },
    { name: 'person', type: 'relationship', relationTo: 'users', label: 'To' },
    { name: 'subscriber', type: 'relationship', relationTo: 'subscribers', label: 'To a subscriber' },
    { name: 'journalist', type: 'relationship', relationTo: 'press-list', label: 'To a journalist' },
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks', label: 'To a webhook', index: true },
    { name: 'hub', type: 'text', label: 'To a WebSub hub' },
    // Who it is to, in one field: nobody is in a mailing twice.
    { name: 'recipient', type: 'text', required: true, index: true, admin: { hidden: true } },
    // Because of which subscriptions, with spaces between them: what the mail's own way to end it ends.
    { name: 'subscription', type: 'text', admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: 'What became of it',
      options: [...deliveryStates],
    },
    { name: 'reason', type: 'text', label: 'Why' },
    // The pause because of which it waits.
    { name: 'heldBy', type: 'text', admin: { hidden: true } },
    {
      name: 'bounce',
      type: 'select',
      options: ['hard', 'soft', 'policy', 'complaint'],
      admin: { hidden: true },
    },
    recordTime('changedAt', 'When'),
    // When its text was written, if it may have arrived: who got it as it was corrected is not sent the correction.
    { name: 'writtenAt', type: 'date', admin: { hidden: true } },
    {
      name: 'mailing',
      type: 'relationship',
      relationTo: 'mailings',
      required: true,
      admin: { hidden: true },
    },
    { name: 'lane', type: 'number', required: true, admin: { hidden: true } },
    { name: 'due', type: 'date', required: true, index: true, admin: { hidden: true } },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    // In the Return-Path and the Message-ID, and the same however often it is tried.
    { name: 'token', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
  ],
}
