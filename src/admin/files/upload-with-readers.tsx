'use client'

import { Upload, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useWhereUsed } from '@/admin/managing/use-where-used'
import { nameButtons } from './name-buttons'
import { hasBegun, replacingWords } from './replacing-words'

/** Payload copies an address as it stands in the form, without the site’s own before it: it is copied again, in full. */
const copyInFull = (event: Event): void => {
  const button = event.target instanceof Element ? event.target.closest('.copy-to-clipboard') : undefined
  const link = button?.parentElement?.querySelector('a')
  if (link) void navigator.clipboard.writeText(link.href)
}

/** The file of a picture or document; says before somebody replaces it who gets the new one. */
export const UploadWithReaders = () => {
  const { collectionSlug = '', id, initialState, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { used } = useWhereUsed()
  const part = useRef<HTMLDivElement>(null)
  const uploadConfig = getEntityConfig({ collectionSlug })?.upload
  const isSaved = Boolean(id)
  useEffect(() => {
    const { current } = part
    if (!current) return
    const name = () => nameButtons(current, isSaved)
    name()
    const watch = new MutationObserver(name)
    watch.observe(current, { childList: true, subtree: true })
    current.addEventListener('click', copyInFull)
    return () => {
      watch.disconnect()
      current.removeEventListener('click', copyInFull)
    }
  }, [isSaved])
  if (!uploadConfig) return null
  const words = used && replacingWords(used, hasBegun(savedDocumentData?.releasedAt))
  return (
    <div className="newsroom-file" ref={part}>
      {words && <p className="newsroom-replacing">{words}</p>}
      <Upload collectionSlug={collectionSlug} initialState={initialState} uploadConfig={uploadConfig} />
    </div>
  )
}
