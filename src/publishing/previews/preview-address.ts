import type { ContentTypeSlug } from '@collections/definitions'
import { readEnvironment } from '@/environment'

/** The absolute address that is given to somebody without an account. */
export const previewLinkAddress = (token: string): string => `${readEnvironment().siteUrl}/preview/link/${token}`

/**
 * Returns where signed-in people see the newest draft of a document as a page; for the admin's preview button.
 *
 * @returns a function from a document to its address, null before it was first saved
 */
export const previewAddress =
  (collection: ContentTypeSlug) =>
  ({ id }: Record<string, unknown>): string | null =>
    id ? `/preview/${collection}/${id}` : null
