import slugify from '@sindresorhus/slugify'
import { cleanLetters } from '@/words/clean-letters'
import { yearOf } from '@/words/dates'

export const longestSlug = 100

/**
 * A slug from a title: lower-case ASCII words joined by hyphens; other scripts are transliterated.
 *
 * @param title any text
 * @returns a slug, or '' when nothing of the title can be kept (only emoji, for example)
 */
export const slugFrom = (title: string): string => {
  const slug = slugify(cleanLetters(title).normalize('NFKC'), { decamelize: false })
  if (slug.length <= longestSlug) return slug
  const cut = slug.slice(0, longestSlug + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, longestSlug)
}

export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Returns where a document stands on the site.
 *
 * @param under the type's own part, '' for pages at the root
 * @param slug the document's part
 * @param year when the type files by year, the date whose year (in local time) counts
 */
export const addressOf = (under: string, slug: string, year?: string | Date): string =>
  year === undefined ? `${under}/${slug}` : `${under}/${yearOf(year)}/${slug}`

type Published = { _status?: string | null; firstPublishedAt?: string | null }

/** An address is fixed from the second its document first went live. */
export const addressIsFixed = (document: Published | undefined, now: Date): boolean =>
  Boolean(document?.firstPublishedAt && new Date(document.firstPublishedAt) <= now)
