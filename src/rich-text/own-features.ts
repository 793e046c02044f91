import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted from Word, Google Docs or a web page comes in as the editor's own kinds of text. */
export const CleanPasteFeature = createServerFeature({
  key: 'clean-paste',
  feature: { ClientFeature: '/src/admin/writing/clean-paste#CleanPasteClientFeature' },
})

/** A link that is typed without what nobody says of an address, such as `https:`, gets it at once. */
export const MendedLinksFeature = createServerFeature({
  key: 'mended-links',
  feature: { ClientFeature: '/src/admin/writing/mended-links#MendedLinksClientFeature' },
})

/** Lists with letters or Roman figures, as minutes and terms have them. */
export const ListLettersFeature = createServerFeature({
  key: 'list-letters',
  feature: { ClientFeature: '/src/admin/writing/list-letters#ListLettersClientFeature' },
})

/** Words in another language than the page (WCAG 2.2, 3.1.2). */
export const PassageLanguageFeature = createServerFeature({
  key: 'passage-language',
  feature: { ClientFeature: '/src/admin/writing/passage-language#PassageLanguageClientFeature' },
})
