import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '@/publishing/roles'
import { endedReasons, followed, frequencies } from '@/words/subscriptions'
import { recordTime } from './record-time'

const options = (values: readonly { value: string; label: string }[]) =>
  values.map(({ value, label }) => ({ value, label }))

/**
 * What somebody follows. It is asked for, and starts once they have confirmed that it was they who asked; until then
 * nothing is sent because of it.
 */
export const Subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  labels: { singular: 'Subscription', plural: 'Subscriptions' },
  admin: {
    useAsTitle: 'title',
    group: 'Settings',
    description: 'What is followed by e-mail, how often, and since when.',
    defaultColumns: ['title', 'kind', 'frequency', 'startedAt', 'endedAt', 'endedReason'],
    listSearchableFields: ['title', 'to'],
    hideAPIURL: true,
  },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  // All who follow one thing are found portion by portion, and all things that are followed in one look.
  indexes: [{ fields: ['about', 'reference'] }, { fields: ['kind', 'about'] }],
  fields: [
    { name: 'title', type: 'text', required: true, label: 'What' },
    { name: 'kind', type: 'select', required: true, options: options(followed) },
    { name: 'to', type: 'text', required: true, label: 'Address' },
    // What it is about, however its address or title changes.
    { name: 'about', type: 'text', required: true, admin: { hidden: true } },
    { name: 'frequency', type: 'select', required: true, label: 'How often', options: options(frequencies) },
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      required: true,
      index: true,
      admin: { hidden: true },
    },
    { name: 'consent', type: 'textarea', required: true, label: 'Words that were agreed to' },
    recordTime('askedAt', 'Asked for', { required: true, index: true }),
    recordTime('startedAt', 'Confirmed'),
    recordTime('endedAt', 'Ended'),
    { name: 'endedReason', type: 'select', label: 'Why', options: options(endedReasons) },
    // All that was asked for in one form is confirmed in one mail.
    { name: 'ask', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'reference', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
  ],
}
