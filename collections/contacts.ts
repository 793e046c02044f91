import type { CollectionConfig } from 'payload'
import { administrators, everyone, publishers, writers } from '../src/publishing/roles'
import { emailField, line, lines } from './behaviours/fields'
import { isShared, whereUsedPanel } from './behaviours/shared'

export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: 'Contact', plural: 'Contacts' },
  admin: {
    useAsTitle: 'name',
    group: 'Supporting content',
    description: 'Press contacts and service teams. Change one here and every page that names it follows.',
    defaultColumns: ['name', 'team', 'email', 'phone'],
    listSearchableFields: ['name', 'team', 'email'],
  },
  access: { read: everyone, create: writers('contacts'), update: publishers('contacts'), delete: administrators },
  defaultSort: 'name',
  forceSelect: { name: true },
  hooks: isShared.hooks,
  endpoints: isShared.endpoints,
  fields: [
    line('name', { required: true }),
    line('team'),
    emailField('email'),
    line('phone', {
      maxLength: 100,
      description: 'Numbers, with what belongs to them: “01632 960123, 9am to 5pm”. Each number becomes a link.',
    }),
    lines('hours', { maxLength: 300, description: 'When somebody answers.', admin: { rows: 2 } }),
    whereUsedPanel,
  ],
}
