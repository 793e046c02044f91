import { defaultLanguage, directionOf, isLanguage } from '../words/languages'

type Written = { language?: string | null }

/** The language of a document, for data; the site's own where nobody said another. */
export const languageOfDocument = ({ language }: Written): string => (isLanguage(language) ? language : defaultLanguage)

/** Whether a document is in another language than the site. */
export const isInOtherLanguage = (document: Written): boolean => languageOfDocument(document) !== defaultLanguage

/**
 * What marks a document's words on a page of the site (WCAG 2.2, 3.1.2): nothing where they are in the site's language.
 */
export const writtenIn = (document: Written): { lang?: string; dir?: 'ltr' | 'rtl' } => {
  if (!isInOtherLanguage(document)) return {}
  const lang = languageOfDocument(document)
  return { lang, dir: directionOf(lang) }
}
