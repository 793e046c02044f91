'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask } from '@/admin/form/ask'
import type { WhereUsed } from '@/publishing/uses/where-used'

/** Returns where what is open in the form is used, as it was saved last. @returns neither while it is asked for */
export const useWhereUsed = (): { used?: WhereUsed; problem?: string } => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const [used, setUsed] = useState<WhereUsed>()
  const [problem, setProblem] = useState<string>()
  const address = `${config.routes.api}/${collectionSlug}/${id}/uses`
  const version = savedDocumentData?.updatedAt
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is a reason to look again.
  useEffect(() => {
    if (!id) return
    ask<WhereUsed>('GET', address)
      .then(setUsed)
      .catch((error: Error) => setProblem(error.message))
  }, [id, address, version])
  return { used, problem }
}
