import type { CollectionConfig } from 'payload'
import { readReleased } from '../src/publishing/files/release-files'
import { sayWhySettled, updateFiles } from '../src/publishing/files/settled-files'
import { publishers, writers } from '../src/publishing/roles'
import { line, lines } from './behaviours/fields'
import { isFile, sendSafely } from './behaviours/file'
import { releasedAt } from './behaviours/file-release'
import { drawPlaceholder, placeholder } from './behaviours/placeholder'
import { isShared, whereUsedPanel } from './behaviours/shared'

/**
 * Images. Only formats that cannot carry a script: an SVG is a document and may run code.
 *
 * @param directory where the files are kept
 */
export const media = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Image', plural: 'Images' },
  admin: {
    group: 'Supporting content',
    description: 'Photographs and illustrations, each with its text alternative.',
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption'],
  },
  access: {
    read: readReleased('media'),
    create: writers('media'),
    update: updateFiles('media'),
    delete: publishers('media'),
  },
  forceSelect: { filename: true },
  hooks: {
    ...isFile(['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif']),
    ...isShared.hooks,
    beforeChange: [drawPlaceholder],
    afterError: [sayWhySettled],
  },
  endpoints: isShared.endpoints,
  upload: {
    staticDir: `${directory}/images`,
    pasteURL: false,
    modifyResponseHeaders: sendSafely,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    focalPoint: true,
    adminThumbnail: 'small',
    imageSizes: [
      {
        name: 'small',
        width: 480,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 72 } },
      },
      {
        name: 'medium',
        width: 960,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 72 } },
      },
      {
        name: 'large',
        width: 1600,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 72 } },
      },
    ],
  },
  fields: [
    line('alt', {
      label: 'Text alternative',
      required: true,
      maxLength: 300,
      description:
        'Say what the picture shows that matters here, as you would on the telephone. Read out by screen readers.',
    }),
    lines('caption', { maxLength: 300, admin: { rows: 2 } }),
    line('credit', { description: 'Who made the picture.' }),
    releasedAt,
    placeholder,
    whereUsedPanel,
  ],
})
