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
 * language. It belongs on the document as a whole and on its words; what the site says itself in between, such as
 * “Published” or “Documents”, has `siteWords`.
 */
export const writtenIn = (document: Written): LanguageAttributes => {
  if (!isInOtherLanguage(document)) return {}
  const lang = languageOfDocument(document)
  return { lang, dir: directionOf(lang) }
}

/** What marks the site's own words within a document in another language. */
export const siteWords: LanguageAttributes = { lang: defaultLanguage, dir: directionOf(defaultLanguage) }
