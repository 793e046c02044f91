import type { Lifetime } from '../live'
import type { Version } from '../version'

/** All that decides where a document stands. */
export type Standing = {
  newest: Version
  /** The version that the public gets, or will get once its time comes. */
  published?: Version
  /** An approved version that waits to replace it. */
  change?: { goesLiveAt: string }
}

/** What has to be known of a type to say where its documents stand. */
export type StandingType = { slug: string; lifetime: Lifetime }

/** A date of a version, by the name of its field; undefined where it is empty or the type has none. */
export const dateOf = (version: Version | undefined, field: string | undefined): string | undefined =>
  (field && (version?.[field] as string | null | undefined)) || undefined
