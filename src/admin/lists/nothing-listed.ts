/** What somebody asked a list for, as its address says it. */
export type AskedOfList = {
  /** The words that were looked for. */
  search?: string
  /** The label of the view that is chosen. */
  view?: string
  /** Whether it is narrowed by a topic, a kind, a year or a filter. */
  isFiltered: boolean
}

type List = {
  /** What it lists: "Meetings". */
  plural: string
  /** What is listed there, in a sentence. */
  about?: string
  /** Says that there is none of it yet, where its name would not: "The log is empty". */
  none?: string
}

/** What an empty list says: what is so, and why, or what could stand there. `narrowed` if all of it may hold more. */
export type NothingListed = { heading: string; text?: string; narrowed: boolean }

/** "News and press releases" as it stands after "No". */
const afterNo = (plural: string): string =>
  `${plural.charAt(0).toLowerCase()}${plural.slice(1)}`.replaceAll(' and ', ' or ')

/**
 * Says in plain words why nothing is in a list.
 *
 * @param list what it lists
 * @param asked what it was asked for
 */
export const nothingListed = (
  { plural, about, none }: List,
  { search, view, isFiltered }: AskedOfList,
): NothingListed => {
  const under = view ? ` under “${view}”` : ''
  if (search)
    return {
      heading: `Nothing matches “${search}”${under}`,
      text: 'Check the spelling, or try fewer words.',
      narrowed: true,
    }
  if (isFiltered) return { heading: `Nothing matches these filters${under}`, narrowed: true }
  if (view) return { heading: `Nothing${under}`, narrowed: true }
  return { heading: none ?? `No ${afterNo(plural)} yet`, text: about, narrowed: false }
}
