import type { ContentTypeSlug } from '@collections/definitions'
import { forReadersOf } from '@collections/for-readers'
import type { Preview } from './preview-banner'

type Document = Record<string, unknown> & { title?: string | null; address?: string | null }

type Props = { collection: ContentTypeSlug; document: Document; preview: Preview }

/** A document as its page will look, with words in place of what a draft may lack. */
export const PreviewedPage = ({ collection, document, preview }: Props) =>
  forReadersOf(collection).page(
    { ...document, title: document.title || 'No title yet', address: document.address ?? '' },
    preview,
    forReadersOf,
  )
