'use client'

import { useListQuery, useSelection } from '@payloadcms/ui'

/** The rows that are ticked on this page of a list. */
export const useChosen = (): string[] => {
  const { selected } = useSelection()
  const { data } = useListQuery()
  // “Select all” over pages ticks no more than what is shown: nobody could look through the rest.
  const shown = (data?.docs ?? []).map(({ id }) => String(id))
  return shown.filter((id) => selected.get(id) === true)
}
