'use client'

import { Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useWhereUsed } from '@/admin/managing/use-where-used'
import { hasBegun, replacingWords } from './replacing-words'

/** The file of a picture or document; says before somebody replaces it who gets the new one. */
export const UploadWithReaders = () => {
  const { collectionSlug = '', initialState, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { used } = useWhereUsed()
  const uploadConfig = getEntityConfig({ collectionSlug })?.upload
  if (!uploadConfig) return null
  const words = used && replacingWords(used, hasBegun(savedDocumentData?.releasedAt))
  return (
    <>
      {words && <p className="newsroom-replacing">{words}</p>}
      <Upload collectionSlug={collectionSlug} initialState={initialState} uploadConfig={uploadConfig} />
    </>
  )
}
