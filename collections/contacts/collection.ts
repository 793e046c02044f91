import { isShared, whereUsedPanel } from '@collections/behaviours/shared'
import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { emailField, line, lines } from '@/fields/fields'
import { webLink } from '@/fields/link-fields'
import { picture } from '@/fields/picture-fields'
import { releaseNow } from '@/publishing/files/release-files'
import { administrators, everyone, publishers, writers } from '@/publishing/roles'
import { idOf } from '@/words/references'

/** Whoever reads a contact sees its portrait. */
const releasePortrait: CollectionAfterChangeHook = async ({ doc, req }) => {
  const portrait = idOf(doc.portrait)
  if (portrait) await releaseNow(req, 'media', portrait)
  return doc
}

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
  hooks: { ...isShared.hooks, afterChange: [...isShared.hooks.afterChange, releasePortrait] },
  endpoints: isShared.endpoints,
  fields: [
    line('name', { required: true }),
    line('team'),
    emailField('email'),
    line('phone', {
      maxLength: 100,
      description: 'Numbers, with what belongs to them: “01632 960123, 9am to 5pm”. Each number becomes a link.',
    }),
    webLink('website', { label: 'Web address', description: 'Where more about it stands, or a form to write to it.' }),
    lines('hours', { maxLength: 300, description: 'When somebody answers.', admin: { rows: 2 } }),
    picture('portrait', { label: 'Portrait', description: 'Of a person. Shown on contact cards.' }),
    whereUsedPanel,
  ],
}
