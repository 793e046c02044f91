import { topicsDefinition } from '@collections/topics/definition'
import type { Payload } from 'payload'
import { cache } from 'react'

/*
 * What rows of a list name: read once for a page, however many rows ask. Whoever sees a list of the admin works here,
 * and may read each of these.
 */

/** The titles of all topics, by id. */
export const topicTitles = cache(async (payload: Payload): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: topicsDefinition.slug,
    select: { title: true },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return new Map(docs.map(({ id, title }) => [String(id), title]))
})

/** The name of somebody who works here; undefined for an account that is gone. */
export const nameOfPerson = cache(async (payload: Payload, id: string): Promise<string | undefined> => {
  const person = await payload.findByID({
    collection: 'users',
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
  })
  return person?.name
})

type Picture = { alt: string; src: string; filename: string }

/** A picture as rows show it, small; undefined for one that is gone. */
export const pictureOf = cache(async (payload: Payload, id: string): Promise<Picture | undefined> => {
  const picture = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true })
  if (!picture) return undefined
  const src = picture.sizes?.small?.url ?? picture.url
  return src ? { alt: picture.alt, src, filename: picture.filename ?? '' } : undefined
})
