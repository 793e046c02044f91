import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, Google Docs or a web page comes in as the editor's own kinds of text. */
export const CleanPasteFeature = createServerFeature({
  key: 'clean-paste',
  feature: { ClientFeature: '/src/admin/writing/clean-paste#CleanPasteClientFeature' },
})
