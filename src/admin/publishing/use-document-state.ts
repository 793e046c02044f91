'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { ask } from '@/admin/form/ask'
import type { DocumentPanel } from '@/publishing/states/document-panel'

/** An answer of the server, and when it came, by a clock that nobody sets. */
export type KnownPanel = { panel: DocumentPanel; cameAt: number }

/*
 * Several parts of the form show where the document stands. They share one answer of the server.
 */
const known = new Map<string, KnownPanel>()
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
      known.set(address, { panel, cameAt: performance.now() })
      for (const listener of listeners) listener()
    })
    // Signed out, or no connection: what is shown stays until the next look.
    .catch(() => undefined)
    .finally(() => running.delete(key))
  running.set(key, request)
  return request
}

/**
 * Returns where the document of the form stands, or what can be done with a new one; undefined until the server has
 * answered.
 */
export const useDocumentState = () => {
  const { id, collectionSlug, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const address = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}/state`
  const version = String(savedDocumentData?.updatedAt ?? '')
  const state = useSyncExternalStore(
    subscribe,
    () => known.get(address),
    () => undefined,
  )
  useEffect(() => {
    void load(address, version)
  }, [address, version])
  const refresh = useCallback(() => load(address, 'now'), [address])
  return { ...state, refresh }
}
