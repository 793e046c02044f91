'use client'

import { Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useWhereUsed } from '../managing/use-where-used'
import { replacingWords } from './replacing-words'

const hasBegun = (moment: unknown): boolean => typeof moment === 'string' && new Date(moment) <= new Date()

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
