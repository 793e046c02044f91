import { isFile } from '@collections/behaviours/file'
import { fileNotes } from '@collections/behaviours/file-notes'
import { releasedAt } from '@collections/behaviours/file-release'
import { isShared, whereUsedPanel } from '@collections/behaviours/shared'
import { noteFile, rememberFile, removeFile, storeFile } from '@collections/behaviours/stored-file'
import type { CollectionConfig } from 'payload'
import { cursorInNewFile, line, lines } from '@/fields/fields'
import { keepAddresses, leaveAddresses } from '@/publishing/files/earlier-addresses'
import { readReleased } from '@/publishing/files/release-files'
import { sayWhySettled, updateFiles } from '@/publishing/files/settled-files'
import { publishers, writers } from '@/publishing/roles'
import { sendKept } from '@/uploads/send-kept'

/** Formats that readers can be expected to open; what a file is, is judged by its content. */
const types = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'text/csv',
]

/** @param directory where the files are kept */
export const documents = (directory: string): CollectionConfig => ({
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  admin: {
    components: { edit: { Upload: '/src/admin/files/upload-with-readers#UploadWithReaders' } },
    useAsTitle: 'title',
    group: 'Supporting content',
    description: 'Files to download: PDF, Word, Excel, OpenDocument, CSV. Readers see type and size.',
    defaultColumns: ['title', 'filename', 'filesize', 'updatedAt'],
    listSearchableFields: ['title', 'filename'],
  },
  access: {
    read: readReleased('documents'),
    create: writers('documents'),
    update: updateFiles('documents'),
    delete: publishers('documents'),
  },
  forceSelect: { title: true, filename: true },
  hooks: {
    ...isFile(['pdf', 'docx', 'xlsx', 'odt', 'ods', 'csv']),
    ...isShared.hooks,
    beforeChange: [keepAddresses, noteFile],
    afterChange: [storeFile, ...isShared.hooks.afterChange],
    beforeDelete: [...isShared.hooks.beforeDelete, leaveAddresses, rememberFile],
    afterDelete: [...isShared.hooks.afterDelete, removeFile],
    afterError: [sayWhySettled],
  },
  endpoints: isShared.endpoints,
  disableDuplicate: true,
  // Where the files are is not told to Payload: it takes the old one away before the new one is saved.
  custom: { files: `${directory}/documents` },
  upload: {
    disableLocalStorage: true,
    staticDir: `${directory}/nothing`,
    handlers: [sendKept('documents')],
    pasteURL: false,
    mimeTypes: types,
    // Payload does not look into a file: what it gets is a stand-in (`stored-file.ts`).
    allowRestrictedFileTypes: true,
  },
  defaultSort: 'title',
  fields: [
    ...fileNotes,
    line('title', {
      required: true,
      description: 'What the document is, as readers will see it.',
      admin: { components: cursorInNewFile },
    }),
    lines('description', { maxLength: 500 }),
    {
      name: 'filesize',
      label: 'Size',
      type: 'number',
      admin: { components: { Cell: '/src/admin/lists/size-cell#SizeCell' } },
    },
    releasedAt,
    whereUsedPanel,
  ],
})
