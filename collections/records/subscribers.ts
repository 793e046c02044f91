import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '@/publishing/roles'
import { longestAddress } from '@/words/mail-address'
import { recordTime } from './record-time'

/**
 * People who asked to be told by e-mail. Their address stands here and nowhere else: not in what they follow, not in
 * what was sent to them. A row goes 28 days after its last subscription has ended.
 */
export const Subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: { singular: 'Subscriber', plural: 'Subscribers' },
  admin: {
    useAsTitle: 'address',
    group: 'Settings',
    description:
      'People who asked for alerts by e-mail. They change and end them themselves; who has ended all is erased 28 days later.',
    defaultColumns: ['address', 'confirmedAt', 'endedAt', 'language'],
    hideAPIURL: true,
  },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    { name: 'address', type: 'text', required: true, unique: true, index: true, maxLength: longestAddress },
    { name: 'language', type: 'text', required: true },
    recordTime('confirmedAt', 'Confirmed'),
    recordTime('endedAt', 'Follows nothing since', { index: true }),
    // What the addresses of their pages are made from.
    { name: 'reference', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    // How often a confirmation was asked for lately: nobody's mailbox is filled by somebody else.
    { name: 'asks', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } },
    { name: 'asksSince', type: 'date', admin: { hidden: true } },
  ],
}
