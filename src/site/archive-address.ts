import type { ArchiveFilter } from '../finder/archive'

/** The archive's address for a filter and page; parameters always in the same order. */
export const archiveAddress = ({ q, year, month, topic, type }: ArchiveFilter, page = 1): string => {
  const given = Object.entries({ q, year, month, topic, type, page: page > 1 ? String(page) : undefined })
  const query = new URLSearchParams(given.filter((pair): pair is [string, string] => Boolean(pair[1])))
  return query.size > 0 ? `/news/archive?${query}` : '/news/archive'
}
