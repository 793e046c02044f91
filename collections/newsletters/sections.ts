import { contentTypes } from '@collections/definitions'
import type { Block, Field } from 'payload'
import { line } from '@/fields/fields'
import { picture, pictures } from '@/fields/picture-fields'
import { named } from '@/publishing/store'
import { richText } from '@/rich-text/rich-text'

/*
 * What an issue is made of. A section with a heading opens a part of the issue; one without belongs to the part before
 * it, as the stories do that somebody writes about.
 */

const heading = (description: string): Field => line('heading', { maxLength: 120, description })

const text: Block = {
  slug: 'text',
  interfaceName: 'NewsletterText',
  labels: { singular: 'Text', plural: 'Texts' },
  fields: [heading('Optional.'), richText('text', { required: true, label: 'Text' })],
}

const items: Block = {
  slug: 'items',
  interfaceName: 'NewsletterItems',
  labels: { singular: 'From the site', plural: 'From the site' },
  fields: [
    {
      name: 'items',
      type: 'relationship',
      relationTo: contentTypes.map(named),
      hasMany: true,
      required: true,
      maxRows: 20,
      label: 'What is on the site',
      admin: {
        description:
          'Shown as each is at the moment of reading, or of sending. What is not public then is left out, and you are told.',
        components: { Field: '/src/admin/newsletters/items-field#ItemsField' },
      },
    },
    heading('Stands above them. Leave it empty where they belong to what stands before.'),
  ],
}

const contribution: Block = {
  slug: 'contribution',
  interfaceName: 'NewsletterContribution',
  labels: { singular: 'Somebody writes', plural: 'Somebody writes' },
  fields: [
    heading('What they write about.'),
    {
      type: 'row',
      fields: [
        line('name', { required: true, description: 'Who writes.' }),
        line('role', { description: 'For example “Leader of the council”.' }),
      ],
    },
    picture('portrait', { label: 'Portrait' }),
    richText('text', { required: true, label: 'What they write' }),
    pictures('pictures', { maxRows: 6, description: 'Shown below their words.' }),
  ],
}

const contacts: Block = {
  slug: 'contacts',
  interfaceName: 'NewsletterContacts',
  labels: { singular: 'Contacts', plural: 'Contacts' },
  fields: [
    heading('For example “People to ask”.'),
    {
      name: 'contacts',
      type: 'relationship',
      relationTo: 'contacts',
      hasMany: true,
      required: true,
      maxRows: 12,
      label: 'Contacts',
    },
  ],
}

const onePicture: Block = {
  slug: 'picture',
  interfaceName: 'NewsletterPicture',
  labels: { singular: 'Picture', plural: 'Pictures' },
  fields: [picture('picture', { required: true })],
}

/** The sections that an issue can have, in the order in which the form offers them. */
export const newsletterSections: Block[] = [items, contribution, text, contacts, onePicture].map((block) => ({
  ...block,
  admin: {
    disableBlockName: true,
    components: {
      Label: {
        path: '/src/admin/newsletters/section-name#SectionName',
        clientProps: { singular: block.labels?.singular },
      },
    },
  },
}))
