import type { ServiceNotice } from '@/payload-types'
import { siteUrl } from '@/site/rendering/site-url'
import { currentNotices } from './current'
import { standsOn } from './places'

/** The notices that stand on every page, for error pages, which must also show while the database does not answer. */
export const noticesEverywhere = async (): Promise<ServiceNotice[]> => {
  try {
    return (await currentNotices()).filter((notice) => standsOn(notice, { address: '', siteUrl: siteUrl() }))
  } catch {
    return []
  }
}
