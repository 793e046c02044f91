import { setTimeout as pause } from 'node:timers/promises'
import type { DashboardReader } from '@/admin/dashboard/reader'
import { hasRole } from '@/publishing/roles'
import { searchIndex } from '@/search/keep-up'
import { indexProgress, type Progress } from '@/search/progress'

/** Nobody waits longer for the dashboard because the index is busy. In milliseconds. */
const longestWait = 500

const beingBuilt = ({ done, of }: Progress): string => {
  const soFar = of > 0 ? `: ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} so far` : ''
  return `The search index is being built${soFar}. Readers who search are told to try again in a minute.`
}

/** Returns what is wrong with the search index, for administrators: it can't be read, or is not built yet. */
export const readSearchTrouble = async ({ req }: DashboardReader): Promise<string | undefined> => {
  if (!hasRole(req.user, 'admin')) return undefined
  const progress = indexProgress()
  if (progress) return beingBuilt(progress)
  try {
    const standing = await Promise.race([searchIndex().writer.standing(), pause(longestWait, 'busy')])
    return standing === undefined
      ? 'The search index is not built yet. The next search builds it, which may take half a minute.'
      : undefined
  } catch (error) {
    req.payload.logger.error(error)
    return 'The search index can’t be read. The server’s log says why; “npm run search:rebuild” builds it anew.'
  }
}
