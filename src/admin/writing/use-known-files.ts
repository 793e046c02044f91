'use client'

import { useConfig, useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import type { KnownDocument, KnownFiles, KnownImage } from '@/writing/checklist/finding'
import { type FileKind, filesShown } from '@/writing/files-shown'
import type { WrittenInForm } from './use-written'

const none: KnownFiles = { media: [], documents: [] }

/** Returns what is known of the files that the form shows; asked again when one of them may have been put right. */
export const useKnownFiles = (written: WrittenInForm | undefined): KnownFiles => {
  const { config } = useConfig()
  const { mostRecentUpdate } = useDocumentEvents()
  const [known, setKnown] = useState(none)
  const [returned, setReturned] = useState(0)
  const shown = written ? filesShown(written.collection, written.data) : []
  const idsOf = (kind: FileKind) =>
    [...new Set(shown.filter((file) => file.kind === kind).map(({ id }) => id))].sort().join(',')
  const [media, documents] = [idsOf('media'), idsOf('documents')]

  useEffect(() => {
    const again = () => setReturned((times) => times + 1)
    window.addEventListener('focus', again)
    return () => window.removeEventListener('focus', again)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a file saved in a drawer or another tab is a reason to look.
  useEffect(() => {
    const read = async <T>(kind: FileKind, ids: string): Promise<T[]> => {
      if (!ids) return []
      const query = { 'where[id][in]': ids, depth: 0, limit: 200 }
      return (await ask<{ docs: T[] }>('GET', withQuery(`${config.routes.api}/${kind}`, query))).docs
    }
    let isOver = false
    Promise.all([read<KnownImage>('media', media), read<KnownDocument>('documents', documents)])
      .then(([images, files]) => !isOver && setKnown({ media: images, documents: files }))
      // What is not known is not judged; the server looks again.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [config.routes.api, media, documents, mostRecentUpdate, returned])
  return known
}
