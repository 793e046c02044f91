import { synonymGroup } from '@/search/synonyms'
import { asPublic } from './as-public'
import { sharedByPages } from './shared-parts'

export type FinderSettings = {
  /** Words and phrases that mean the same. */
  synonyms: string[][]
  /** News says that it is old after so many years; undefined for never. */
  oldAfterYears?: number
}

/** Returns how residents find things, as set in the admin. */
export const finderSettings = sharedByPages(async (): Promise<FinderSettings> => {
  const { synonyms, oldAfterYears } = await asPublic((payload, rule) =>
    payload.findGlobal({ slug: 'finder', depth: 0, ...rule }),
  )
  return {
    synonyms: (synonyms ?? []).map(({ words }) => synonymGroup(words)),
    oldAfterYears: oldAfterYears ?? undefined,
  }
})
