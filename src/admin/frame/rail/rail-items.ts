import { definitionIfAny } from '@collections/definitions'
import { signs } from './signs'

/** A collection or settings that this person may see. */
export type Entry = { slug: string; label: string; href: string; group: string }

export type RailItem = { label: string; href: string; sign: string }
export type RailGroup = { label: string; items: { label: string; href: string }[] }

/** Describes what the rail shows: what has a place of its own, and what is one press further. */
export type RailContent = { items: RailItem[]; library: RailGroup[]; more: RailGroup[] }

/** What content is made with. */
export const libraryGroup = 'Supporting content'

const grouped = (entries: Entry[]): RailGroup[] => {
  const labels = [...new Set(entries.map(({ group }) => group))]
  return labels.map((label) => ({
    label,
    items: entries.filter(({ group }) => group === label).map((entry) => ({ label: entry.label, href: entry.href })),
  }))
}

/**
 * Returns where everything stands in the rail.
 *
 * @param entries what this person may see, and nothing else, in the order of Payload's own groups
 */
export const railContent = (entries: Entry[]): RailContent => {
  const items: RailItem[] = []
  const rest: Entry[] = []
  for (const entry of entries) {
    const rail = definitionIfAny(entry.slug)?.rail
    if (rail) items.push({ label: rail.label, sign: rail.sign || signs.list, href: entry.href })
    else rest.push(entry)
  }
  return {
    items,
    library: grouped(rest.filter(({ group }) => group === libraryGroup)),
    more: grouped(rest.filter(({ group }) => group !== libraryGroup)),
  }
}
