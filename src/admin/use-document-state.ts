'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { DocumentPanel } from '../publishing/states/document-panel'
import { ask } from './ask'

/*
 * Several parts of the form show where the document stands. They share one answer of the server.
 */
const known = new Map<string, DocumentPanel>()
const running = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const load = (address: string, version: string): Promise<void> => {
  const key = `${address}@${version}`
  const present = running.get(key)
  if (present) return present
  const request = ask<DocumentPanel>('GET', address)
    .then((panel) => {
      known.set(address, panel)
      for (const listener of listeners) listener()
    })
    // Signed out, or no connection: what is shown stays until the next look.
    .catch(() => undefined)
    .finally(() => running.delete(key))
  running.set(key, request)
  return request
}

/** Where the document of the form stands; undefined until the server has answered, and for a new one. */
export const useDocumentState = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const address = id ? `${config.routes.api}/${collectionSlug}/${id}/state` : undefined
  const version = String(savedDocumentData?.updatedAt ?? '')
  const panel = useSyncExternalStore(
    subscribe,
    () => (address ? known.get(address) : undefined),
    () => undefined,
  )
  useEffect(() => {
    if (address) void load(address, version)
  }, [address, version])
  const refresh = useCallback(() => (address ? load(address, 'now') : Promise.resolve()), [address])
  return { panel, refresh }
}
