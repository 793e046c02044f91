import type { Block, Field } from 'payload'
import { documentsByTitle, line, lines, rowsOnlyNamed } from '@/fields/fields'
import { siteOrWebLink, webLink } from '@/fields/link-fields'
import { picture, pictures } from '@/fields/picture-fields'

const quote: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: 'Quote', plural: 'Quotes' },
  fields: [
    lines('quote', { required: true, maxLength: 1500, description: 'Their words, without quotation marks.' }),
    line('name', { required: true, description: 'Who said it.' }),
    line('role', { description: 'For example “Cabinet member for transport”.' }),
  ],
}

const keyPoints: Block = {
  slug: 'key-points',
  interfaceName: 'KeyPointsBlock',
  labels: { singular: 'Key points', plural: 'Key points' },
  fields: [
    {
      name: 'points',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      labels: { singular: 'Point', plural: 'Points' },
      admin: { components: rowsOnlyNamed('Point', 'text') },
      fields: [line('text', { required: true, maxLength: 300 })],
    },
  ],
}

const documentDownload: Block = {
  slug: 'document-download',
  interfaceName: 'DocumentDownloadBlock',
  labels: { singular: 'Document to download', plural: 'Documents to download' },
  fields: [
    {
      name: 'document',
      type: 'upload',
      relationTo: 'documents',
      required: true,
      admin: { components: documentsByTitle },
    },
  ],
}

const callToAction: Block = {
  slug: 'call-to-action',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    line('label', {
      required: true,
      maxLength: 80,
      description: 'What happens, for example “Book a garden waste collection”.',
    }),
    siteOrWebLink('url', {
      label: 'Address',
      required: true,
      description: 'A full address, or one of this site that starts with /.',
    }),
  ],
}

const contact: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: 'Contact', plural: 'Contacts' },
  fields: [{ name: 'contact', type: 'relationship', relationTo: 'contacts', required: true }],
}

const photoGallery: Block = {
  slug: 'photo-gallery',
  interfaceName: 'PhotoGalleryBlock',
  labels: { singular: 'Photo gallery', plural: 'Photo galleries' },
  fields: [
    line('title', { maxLength: 120, description: 'Optional. What they show together.' }),
    pictures('images', {
      required: true,
      minRows: 2,
      maxRows: 24,
      description: 'Each with its own text alternative, caption and credit, in this order.',
    }),
  ],
}

const pictureBesideText: Block = {
  slug: 'picture-beside-text',
  interfaceName: 'PictureBesideTextBlock',
  labels: { singular: 'Picture beside text', plural: 'Pictures beside text' },
  fields: [
    picture('image', { required: true }),
    lines('text', { required: true, maxLength: 1500, description: 'A blank line starts a new paragraph.' }),
    {
      name: 'side',
      type: 'radio',
      label: 'The picture stands',
      defaultValue: 'start',
      options: [
        { label: 'Before the text', value: 'start' },
        { label: 'After the text', value: 'end' },
      ],
      admin: { layout: 'horizontal', description: 'On a wide screen. On a phone it is always above.' },
    },
  ],
}

const figures: Block = {
  slug: 'figures',
  interfaceName: 'FiguresBlock',
  labels: { singular: 'Figures', plural: 'Figures' },
  fields: [
    {
      name: 'figures',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 8,
      labels: { singular: 'Figure', plural: 'Figures' },
      admin: { components: rowsOnlyNamed('Figure', 'figure', 'words') },
      fields: [
        line('figure', { required: true, maxLength: 20, description: 'For example “81%” or “£4.7 million”.' }),
        line('words', {
          required: true,
          maxLength: 200,
          description: 'What it counts, for example “were for late opening of the Market Hall”.',
        }),
      ],
    },
  ],
}

const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: 'Video link with transcript', plural: 'Video links' },
  fields: [
    line('title', { required: true }),
    webLink('url', { label: 'Address of the video', required: true }),
    picture('image', {
      description: 'Optional. Leads to the video. Nothing of the other site is loaded before a reader goes there.',
    }),
    lines('transcript', {
      required: true,
      maxLength: 20_000,
      description: 'What is said and shown, for everyone who cannot watch or hear it (WCAG 2.2, 1.2.1 and 1.2.3).',
    }),
  ],
}

/** Shows nothing. */
const keepsText: Field = {
  name: 'keepsText',
  type: 'ui',
  admin: { components: { Field: '/src/admin/writing/block-keeps-text#BlockKeepsText' } },
}

/** Any block, with what every block has. */
const inText = (block: Block): Block => ({
  ...block,
  fields: [keepsText, ...block.fields],
  admin: { disableBlockName: true },
})

/** Lists what a story can hold beside its text. */
export const articleBlocks: Block[] = [
  quote,
  keyPoints,
  photoGallery,
  pictureBesideText,
  figures,
  documentDownload,
  callToAction,
  contact,
  video,
].map(inText)

/** Lists what a part of an outcome can hold beside its text. */
export const outcomeBlocks: Block[] = articleBlocks.filter(({ slug }) => slug === 'figures')
