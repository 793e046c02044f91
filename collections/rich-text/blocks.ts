import type { Block, Field } from 'payload'
import { line, lines } from '../behaviours/fields'
import { siteOrWebLink, webLink } from '../behaviours/link-fields'

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
      fields: [line('text', { required: true, maxLength: 300 })],
    },
  ],
}

const documentDownload: Block = {
  slug: 'document-download',
  interfaceName: 'DocumentDownloadBlock',
  labels: { singular: 'Document to download', plural: 'Documents to download' },
  fields: [{ name: 'document', type: 'upload', relationTo: 'documents', required: true }],
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

const video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: 'Video link with transcript', plural: 'Video links' },
  fields: [
    line('title', { required: true }),
    webLink('url', { label: 'Address of the video', required: true }),
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

/** What a story can hold beside its text. */
export const articleBlocks: Block[] = [quote, keyPoints, documentDownload, callToAction, contact, video].map(
  (block) => ({ ...block, fields: [keepsText, ...block.fields], admin: { disableBlockName: true } }),
)
