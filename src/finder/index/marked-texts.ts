import { type Key, textColumns } from './entry'
import type { IndexDatabase } from './open-index'
import { type Hit, markEnd, markStart } from './query'

const columnOf = (name: (typeof textColumns)[number]['name']) => textColumns.findIndex((column) => column.name === name)

const highlighted = `highlight(words, ${columnOf('title')}, '${markStart}', '${markEnd}') AS title,
  highlight(words, ${columnOf('summary')}, '${markStart}', '${markEnd}') AS summary,
  snippet(words, ${columnOf('findings')}, '${markStart}', '${markEnd}', '…', 30) AS findings,
  snippet(words, ${columnOf('body')}, '${markStart}', '${markEnd}', '…', 30) AS body`

type Texts = { n: number; title: string; summary: string; findings: string; body: string }

/** Hits with their texts marked, where words were looked for. */
export const withTexts = (database: IndexDatabase, keys: (Key & { n: number })[], match: string | undefined): Hit[] => {
  if (!match || keys.length === 0) return keys.map(({ collection, id }) => ({ collection, id }))
  const rows = database
    .prepare(
      `SELECT rowid AS n, ${highlighted} FROM words
       WHERE words MATCH ? AND rowid IN (SELECT value FROM json_each(?))`,
    )
    .all(match, JSON.stringify(keys.map(({ n }) => n))) as Texts[]
  return keys.map(({ collection, id, n }) => {
    const texts = rows.find((row) => row.n === n)
    if (!texts) return { collection, id }
    const { title, summary, findings, body } = texts
    // Where the summary says it, more words would only be in the way.
    const excerpt = summary.includes(markStart) ? undefined : [findings, body].find((text) => text.includes(markStart))
    return { collection, id, title, summary, excerpt }
  })
}
