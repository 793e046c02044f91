import { lifetimeOf } from '@/publishing/live'
import type { SavePart } from '@/publishing/saves/save'
import { readersStateOf } from '@/publishing/saves/what-readers-see'
import type { Data } from '@/publishing/version'

/** Returns whether readers of a version learn what was resolved. */
const saysWhatWasResolved = ({ exempt, resolutions }: Data): boolean =>
  exempt !== true && Array.isArray(resolutions) && resolutions.length > 0

/**
 * Remembers when readers of an item that they had already were first told what was resolved: that is news once more. What
 * is published with its resolutions is news by that alone.
 */
export const remembersResolving: SavePart = {
  prepare: ({ data, published, collection, now }) => {
    const before = published?.resolvedAt ?? null
    const isNew =
      data._status === 'published' &&
      published &&
      readersStateOf(published, lifetimeOf(collection), now) === 'live' &&
      saysWhatWasResolved(data) &&
      !saysWhatWasResolved(published)
    return { ...data, resolvedAt: isNew ? now.toISOString() : before }
  },
}
