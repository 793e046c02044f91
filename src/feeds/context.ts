import { readEnvironment } from '@/environment'
import type { FeedContext } from './feed-item'

/** Returns what a request's answer is made for. @param now taken once, in the route */
export const feedContext = (now: Date): FeedContext => ({ siteUrl: readEnvironment().siteUrl, now })
