import { isFile } from '@collections/behaviours/file'
import { fileNotes } from '@collections/behaviours/file-notes'
import { releasedAt } from '@collections/behaviours/file-release'
import { drawPlaceholder, placeholder } from '@collections/behaviours/placeholder'
import { isShared, whereUsedPanel } from '@collections/behaviours/shared'
import { sourceHash } from '@collections/behaviours/source-hash'
import { noteFile, rememberFile, removeFile, storeFile } from '@collections/behaviours/stored-file'
import type { CollectionConfig, ImageSize } from 'payload'
import { cursorInNewFile, line, lines } from '@/fields/fields'
import { keepAddresses, leaveAddresses } from '@/publishing/files/earlier-addresses'
import { nameOfSize } from '@/publishing/files/free-name'
import { readReleased } from '@/publishing/files/release-files'
import { sayWhySettled, updateFiles } from '@/publishing/files/settled-files'
import { publishers, writers } from '@/publishing/roles'
import { useCountsEndpoint } from '@/publishing/uses/use-counts'
import { sendKept } from '@/uploads/send-kept'

/** A smaller version. Its name says which it is, whatever its measures: so it stays when the picture is replaced. */
const size = (name: string, width: number): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 72 } },
  generateImageName: ({ originalName, extension }) => nameOfSize(originalName, name, extension),
})

/**
 * Images. Only formats that cannot carry a script: an SVG is a document and may run code.
 *
 * @param directory where the files are kept
 */
export const media = (directory: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'alt',
    components: {
      edit: { Upload: '/src/admin/files/upload-with-readers#UploadWithReaders' },
      views: { list: { Component: '/src/admin/pictures/picture-library#PictureLibrary' } },
    },
    pagination: { defaultLimit: 24, limits: [24, 48, 96] },
    group: 'Supporting content',
    description: 'Photographs and illustrations, each with its text alternative.',
    defaultColumns: ['alt', 'filename', 'credit', 'updatedAt'],
    listSearchableFields: ['alt', 'filename', 'caption', 'credit'],
  },
  access: {
    read: readReleased('media'),
    create: writers('media'),
    update: updateFiles('media'),
    delete: publishers('media'),
  },
  forceSelect: { alt: true, filename: true },
  hooks: {
    ...isFile(['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'heic', 'heif']),
    ...isShared.hooks,
    beforeChange: [keepAddresses, noteFile, drawPlaceholder],
    afterChange: [storeFile, ...isShared.hooks.afterChange],
    beforeDelete: [...isShared.hooks.beforeDelete, leaveAddresses, rememberFile],
    afterDelete: [...isShared.hooks.afterDelete, removeFile],
    afterError: [sayWhySettled],
  },
  endpoints: [useCountsEndpoint, ...isShared.endpoints],
  disableDuplicate: true,
  // Where the files are is not told to Payload: it takes the old one away before the new one is saved.
  custom: { files: `${directory}/images` },
  upload: {
    disableLocalStorage: true,
    staticDir: `${directory}/nothing`,
    handlers: [sendKept('media')],
    pasteURL: false,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/heic', 'image/heif'],
    focalPoint: true,
    adminThumbnail: 'small',
    imageSizes: [size('small', 480), size('medium', 960), size('large', 1600)],
  },
  fields: [
    ...fileNotes,
    line('alt', {
      label: 'Text alternative',
      required: true,
      maxLength: 300,
      description:
        'Say what the picture shows that matters here, as you would on the telephone. Read out by screen readers.',
      admin: { components: cursorInNewFile },
    }),
    lines('caption', { maxLength: 300, admin: { rows: 2 } }),
    line('credit', { description: 'Who made the picture.' }),
    releasedAt,
    sourceHash,
    placeholder,
    whereUsedPanel,
  ],
})
