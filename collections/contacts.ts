import type { CollectionConfig } from 'payload'
import { recordShared } from '../src/publishing/log/record-shared'
import { administrators, everyone, publishers, writers } from '../src/publishing/roles'
import { line, lines } from './behaviours/fields'

export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: 'Contact', plural: 'Contacts' },
  admin: {
    useAsTitle: 'name',
    group: 'Supporting content',
    description: 'Press contacts and service teams. Change one here and every page that names it follows.',
    defaultColumns: ['name', 'team', 'email', 'phone'],
  },
  access: { read: everyone, create: writers('contacts'), update: publishers('contacts'), delete: administrators },
  defaultSort: 'name',
  forceSelect: { name: true },
  hooks: recordShared,
  fields: [
    line('name', { required: true }),
    line('team'),
    { name: 'email', type: 'email' },
    line('phone', { maxLength: 40 }),
    lines('hours', { maxLength: 300, description: 'When somebody answers.', admin: { rows: 2 } }),
  ],
}
