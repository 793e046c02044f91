import { readEnvironment } from '../../environment'
import type { ServiceNotice } from '../../payload-types'
import { standsOn } from '../notice-places'
import { currentNotices } from './documents'

/** The notices that stand on every page, for error pages, which must also show while the database does not answer. */
export const noticesEverywhere = async (): Promise<ServiceNotice[]> => {
  try {
    const { siteUrl } = readEnvironment()
    return (await currentNotices()).filter((notice) => standsOn(notice, { address: '', siteUrl }))
  } catch {
    return []
  }
}
