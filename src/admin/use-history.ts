'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, withQuery } from './ask'

export type HistoryEntry = {
  id: string
  at: string
  event: string
  byName?: string | null
  by?: { name?: string | null } | string | null
  from?: string | null
  to?: string | null
  reason?: string | null
}

type Page = { docs: HistoryEntry[]; hasNextPage: boolean }

const atATime = 20

/** What happened to one document, newest first, and a way to get what is older. */
export const useHistory = (contentType: string | undefined, documentId: string | number | undefined) => {
  const { config } = useConfig()
  const [entries, setEntries] = useState<HistoryEntry[]>()
  const [page, setPage] = useState(1)
  const [hasOlder, setHasOlder] = useState(false)
  const [problem, setProblem] = useState<string>()
  const address = `${config.routes.api}/publication-log`

  useEffect(() => {
    const query = {
      'where[contentType][equals]': contentType ?? '',
      'where[documentId][equals]': documentId ?? '',
      sort: '-at',
      depth: 1,
      'populate[users][name]': 'true',
      limit: atATime,
      page,
    }
    ask<Page>('GET', withQuery(address, query))
      .then(({ docs, hasNextPage }) => {
        // What happened meanwhile moves the pages on.
        setEntries((shown = []) => [...shown, ...docs.filter(({ id }) => !shown.some((one) => one.id === id))])
        setHasOlder(hasNextPage)
        setProblem(undefined)
      })
      .catch((error: Error) => setProblem(error.message))
  }, [address, contentType, documentId, page])

  const showOlder = useCallback(() => setPage((present) => present + 1), [])
  return { entries, hasOlder, problem, showOlder }
}
