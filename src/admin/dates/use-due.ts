'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Due, DueDays } from '@/admin/dashboard/scheduled/due-endpoint'
import { ask, withQuery } from '@/admin/form/ask'
import type { CivilDay } from '@/words/civil-day'

const padded = (part: number): string => String(part).padStart(2, '0')

const keyOf = ({ year, month, day }: CivilDay): string => `${year}-${padded(month)}-${padded(day)}`

/**
 * Returns what else is due on the days of a month, and what on one of them: of other documents than the one in the
 * form.
 *
 * @param shown any day of the month
 */
export const useDue = (shown: CivilDay) => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [days, setDays] = useState<DueDays>({})
  const month = keyOf(shown).slice(0, 7)
  const address = `${config.routes.api}/due`
  useEffect(() => {
    let isWanted = true
    ask<{ days: DueDays }>('GET', withQuery(address, { month }))
      .then((answer) => isWanted && setDays((known) => ({ ...known, ...answer.days })))
      // A date can be chosen without it.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [address, month])
  const dueOn = (day: CivilDay): Due[] => (days[keyOf(day)] ?? []).filter((due) => due.id !== String(id ?? ''))
  const isAnything = Object.keys(days).some((key) => key.startsWith(month))
  return { dueOn, isAnything }
}
