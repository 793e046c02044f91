import type { Lifetime } from '@collections/definition'
import type { Version } from '@/publishing/version'

/** All that decides where a document stands. */
export type DocumentStanding = {
  newest: Version
  /** The version that the public gets, or will get once its time comes. */
  published?: Version
  /** An approved version that waits to replace it. */
  change?: { goesLiveAt: string }
}

/** Describes what has to be known of a type to say where its documents stand. */
export type StandingType<Slug extends string = string> = { slug: Slug; lifetime: Lifetime }

/** A date of a version, by the name of its field; undefined where it is empty or the type has none. */
export const dateOf = (version: Version | undefined, field: string | undefined): string | undefined =>
  (field && (version?.[field] as string | null | undefined)) || undefined
