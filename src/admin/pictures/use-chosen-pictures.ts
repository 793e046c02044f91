import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import type { Media } from '@/payload-types'

/** What is known of a chosen picture: itself, or why it can’t be shown. */
export type ChosenPicture = { picture?: Media; problem?: string }

type Found = ReadonlyMap<string, Media>

/**
 * The pictures that a field names. One that is gone says so.
 *
 * @param ids in the field’s order
 * @returns by id; nothing of one that is still asked for
 */
export const useChosenPictures = (ids: string[]): Record<string, ChosenPicture> => {
  const { config } = useConfig()
  const [answer, setAnswer] = useState<{ wanted: string; found: Found; problem?: string }>()
  const wanted = ids.join(',')
  useEffect(() => {
    if (!wanted) return
    let isOld = false
    const query = { 'where[id][in]': wanted, depth: 0, limit: 200 }
    ask<{ docs: Media[] }>('GET', withQuery(`${config.routes.api}/media`, query)).then(
      ({ docs }) => !isOld && setAnswer({ wanted, found: new Map(docs.map((one) => [one.id, one])) }),
      (error: Error) =>
        !isOld && setAnswer((before) => ({ wanted, found: before?.found ?? new Map(), problem: error.message })),
    )
    return () => {
      isOld = true
    }
  }, [config.routes.api, wanted])
  const isAnswered = answer?.wanted === wanted
  return Object.fromEntries(
    ids.map((id) => {
      const picture = answer?.found.get(id)
      if (picture) return [id, { picture }]
      return [id, isAnswered ? { problem: answer.problem ?? 'This picture is no longer in the library.' } : {}]
    }),
  )
}
