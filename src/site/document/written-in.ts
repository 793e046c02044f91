import { defaultLanguage, directionOf, isLanguage } from '@/words/languages'

type Written = { language?: string | null }

/** The language of a document, for data; the site's own where nobody said another. */
export const languageOfDocument = ({ language }: Written): string => (isLanguage(language) ? language : defaultLanguage)

/** Returns whether a document is in another language than the site. */
export const isInOtherLanguage = (document: Written): boolean => languageOfDocument(document) !== defaultLanguage

/** Attributes of the elements that hold a document's own words. */
export type LanguageAttributes = { lang?: string; dir?: 'ltr' | 'rtl' }

/**
 * Returns what marks a document's words on a page of the site (WCAG 2.2, 3.1.2): nothing where they are in the site's
 * language. It belongs on the words alone, never on what also holds the site's own, such as “Published” or “Documents”.
 */
export const writtenIn = (document: Written): LanguageAttributes => {
  if (!isInOtherLanguage(document)) return {}
  const lang = languageOfDocument(document)
  return { lang, dir: directionOf(lang) }
}
