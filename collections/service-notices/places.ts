import { topicIds } from '@collections/topics/links'
import { redirectTarget } from '@/addresses/site-path'
import type { ServiceNotice } from '@/payload-types'

/** A page of the site that notices may stand on. */
export type Place = {
  /** Its own address, from the root; '' for error pages, which stand at any. */
  address: string
  isHome?: boolean
  /** Ids of its topics. */
  topics?: string[]
  /** A notice that it is about. */
  exceptNotice?: string
  siteUrl: string
}

/** One form of an address of this site, whatever order its query is in; undefined for another site's. */
const pageOf = (address: string, siteUrl: string): string | undefined => {
  const target = redirectTarget(address, siteUrl)
  if (!target?.startsWith('/')) return undefined
  const { pathname, searchParams } = new URL(target, siteUrl)
  searchParams.sort()
  return `${pathname}?${searchParams}`
}

const leadsHere = ({ link, address }: ServiceNotice, place: Place): boolean => {
  const here = pageOf(place.address, place.siteUrl)
  if (!here) return false
  return [address, link?.url].some((target) => target && pageOf(target, place.siteUrl) === here)
}

const belongs = (notice: ServiceNotice, { isHome, topics = [] }: Place): boolean => {
  // Danger to life concerns whoever reads anything.
  if (notice.severity === 'emergency' || notice.placement === 'everywhere') return true
  if (notice.placement === 'home') return isHome ?? false
  return topicIds(notice.topics).some((topic) => topics.includes(topic))
}

/** The page of all notices tells each of them in full. */
const listsAll = '/service-notices'

const isToldThere = (notice: ServiceNotice, place: Place): boolean => {
  if (notice.id === place.exceptNotice) return true
  if (notice.severity !== 'emergency') return place.address === listsAll || leadsHere(notice, place)
  // Nobody looks for an emergency on the home page: there it is told even if it links there.
  return !place.isHome && leadsHere(notice, place)
}

/**
 * Returns whether a current notice stands on a page: where it was put, an emergency everywhere, and none on
 * its own page or on the one that it links to.
 */
export const standsOn = (notice: ServiceNotice, place: Place): boolean =>
  belongs(notice, place) && !isToldThere(notice, place)
