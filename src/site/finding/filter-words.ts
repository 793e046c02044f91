import { stateLabels } from '@collections/consultations/words'
import { entryTypes } from '@collections/definitions'
import type { Committee, Topic } from '@/payload-types'
import type { FinderFilter } from '@/search/filter'
import { monthName } from '@/words/dates'

/** What filters name by slugs that say little. */
export type FiledNames = { topics: Topic[]; committees: Committee[] }

/** "bins, Press release, Waste, March 2026": what somebody looks for, in words. */
export const filterInWords = (
  { q, type, topic, committee, year, month, state }: FinderFilter,
  { topics, committees }: FiledNames,
): string =>
  [
    q,
    entryTypes.find(({ value }) => value === type)?.label,
    topics.find(({ slug }) => slug === topic)?.title,
    committees.find(({ slug }) => slug === committee)?.title,
    month ? `${monthName(month)} ${year}` : year,
    state && stateLabels[state],
  ]
    .filter(Boolean)
    .join(', ')
