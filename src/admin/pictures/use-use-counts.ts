import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'

/** Returns in how many documents each picture stands, as far as this person may know. */
export const useUseCounts = (ids: string[]): Record<string, number> => {
  const { config } = useConfig()
  const [counts, setCounts] = useState<Record<string, number>>({})
  const asked = ids.join(',')
  useEffect(() => {
    if (!asked) return
    ask<Record<string, number>>('GET', `${config.routes.api}/media/use-counts?ids=${asked}`)
      .then((found) => setCounts((before) => ({ ...before, ...found })))
      // The pictures can be chosen without it.
      .catch(() => undefined)
  }, [config.routes.api, asked])
  return counts
}
