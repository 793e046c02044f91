import { definitionIfAny } from '@collections/definitions'

/**
 * Returns the short name of where somebody is: as the menu calls it, else as its list is called; the start page for
 * what is in no list.
 *
 * @param plural a collection's own name, one text or one by language
 */
export const railLabelOf = (slug: string | undefined, plural: unknown, language = 'en'): string => {
  if (!slug) return 'Start'
  const label = definitionIfAny(slug)?.rail?.label
  if (label) return label
  if (typeof plural === 'string') return plural
  const translated = (plural as Record<string, unknown> | undefined)?.[language]
  return typeof translated === 'string' ? translated : slug
}
