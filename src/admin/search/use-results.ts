import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import type { StaffResults } from '@/search/staff/search-staff'

/** Letters that are typed in one go are one question. In milliseconds. */
const pause = 200

/** While the index is being built, the same is asked again. In milliseconds. */
const again = 3000

/** Returns what was found for the words that are typed; undefined while nothing is, or the answer is on its way. */
export const useResults = (words: string) => {
  const { config } = useConfig()
  const { api } = config.routes
  const [found, setFound] = useState<{ words: string; results?: StaffResults; problem?: string }>()
  useEffect(() => {
    if (!words) return
    let isOld = false
    const look = async () => {
      const answer = await ask<StaffResults>('GET', withQuery(`${api}/staff-search`, { q: words })).then(
        (results) => ({ results }),
        (error: Error) => ({ problem: error.message }),
      )
      if (isOld) return
      setFound({ words, ...answer })
      if ('results' in answer && answer.results.isBuilding) timer = setTimeout(look, again)
    }
    let timer = setTimeout(look, pause)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [api, words])
  return found?.words === words ? found : undefined
}
