import type { Behaviour } from '@collections/behaviours/behaviour'
import type { CollectionAfterOperationHook } from 'payload'
import type { News } from '@/payload-types'
import { idOf } from '@/words/references'

type Asked = { depth?: number; select?: Record<string, unknown>; currentDepth?: number }

type Item = { id: string; news?: unknown[] } | null

/** Returns whether the question leaves the field in: it names what it wants, or what it does not. */
const isWanted = ({ select, currentDepth }: Asked): boolean => {
  if (currentDepth) return false
  return !select || select.news === true || (select.news !== false && Object.values(select).includes(false))
}

/** Gives each agenda item that the API answers with the stories that name it, as far as whoever asks may read them. */
const showNews: CollectionAfterOperationHook = async ({ args, operation, result, req, overrideAccess }) => {
  if (overrideAccess || req.payloadAPI !== 'REST' || (operation !== 'find' && operation !== 'findByID')) return result
  const asked = args as Asked
  const items = (operation === 'find' ? (result as { docs: Item[] }).docs : [result as Item]).filter(
    (item) => item !== null,
  )
  if (!isWanted(asked) || items.length === 0) return result
  const { docs } = await req.payload.find({
    collection: 'news',
    where: { decision: { in: items.map(({ id }) => id) } },
    select: { decision: true, title: true, address: true, publishedAt: true },
    sort: '-publishedAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const shown = ({ decision: _, ...story }: Partial<News>) => (asked.depth === 0 ? story.id : story)
  for (const item of items) item.news = docs.filter(({ decision }) => idOf(decision) === item.id).map(shown)
  return result
}

/** The API says of an agenda item which news is about it: `news`, ids at depth 0, with title and address above. */
export const isNamedInNews: Behaviour = { name: 'is-named-in-news', afterOperation: showNews }
