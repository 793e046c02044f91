import { linesOfRichText, type SearchPart, shownByAll, text } from '@collections/search-part'
import type { News } from '@/payload-types'
import { idsOf } from '@/words/references'

export const newsSearch: SearchPart<News> = {
  select: { summary: true, kind: true, body: true, notesToEditors: true, documents: true },
  entry: ({ kind, summary, body, notesToEditors, documents }) => ({
    type: kind,
    files: idsOf(documents),
    summary,
    body: text(linesOfRichText(body), linesOfRichText(notesToEditors)),
  }),
  shown: { ...shownByAll, kind: true },
}
