import { linesOfRichText, type SearchPart } from '@collections/search-part'
import type { Page } from '@/payload-types'

export const pagesSearch: SearchPart<Page> = {
  select: { summary: true, body: true },
  entry: ({ summary, body }) => ({ type: 'page', summary: summary ?? '', body: linesOfRichText(body) }),
  shown: { title: true, address: true, summary: true, language: true },
}
