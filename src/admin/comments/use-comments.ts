'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { useAction } from '@/admin/form/use-action'
import { useLookAgain } from '@/admin/publishing/use-look-again'
import type { Remark } from '@/publishing/comments/comments'

type Answer = { remarks: Remark[] }

/** Returns what was said about the document of the form, and ways to say more. */
export const useComments = () => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const [remarks, setRemarks] = useState<Remark[]>()
  const { busy, problem, run } = useAction()
  const comments = `${config.routes.api}/comments`
  const about = { contentType: String(collectionSlug), documentId: String(id ?? '') }
  const address = withQuery(`${comments}/on`, about)
  const look = useCallback(async () => {
    // Signed out, or no connection: what is shown stays until the next look.
    const answer = await ask<Answer>('GET', address).catch(() => undefined)
    if (answer) setRemarks(answer.remarks)
  }, [address])
  useEffect(() => void look(), [look])
  useLookAgain(look)
  const say = (said: { text: string; quote?: string; answerTo?: string }) =>
    run(async () => setRemarks((await ask<Answer>('POST', `${comments}/on`, { ...about, ...said })).remarks))
  const mark = (remark: string, done: boolean) =>
    run(async () => setRemarks((await ask<Answer>('POST', `${comments}/${remark}/done`, { done })).remarks))
  return { remarks, say, mark, busy, problem }
}
