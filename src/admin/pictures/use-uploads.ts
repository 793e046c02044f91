'use client'

import { useEffect, useRef, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import type { Media } from '@/payload-types'
import { hashOf } from './hash-of'
import { sendPicture } from './send-picture'

/** A file on its way into the library. */
export type Upload = {
  key: string
  file: File
  preview: string
  alt: string
  /** How much of it is there, from 0 to 1, while it is sent. */
  share?: number
  problem?: string
  /** The library has this very file already. */
  same?: Media
}

let made = 0

const uploadOf = (file: File): Upload => {
  made += 1
  return { key: `${made} ${file.name}`, file, preview: URL.createObjectURL(file), alt: '' }
}

/** Finds a picture that was made of the same file; undefined where there is none, or it can’t be told. */
const findSame = async (api: string, file: File): Promise<Media | undefined> => {
  const hash = await hashOf(file)
  if (!hash) return undefined
  const query = { 'where[sourceHash][equals]': hash, depth: 0, limit: 1 }
  const found = await ask<{ docs: Media[] }>('GET', withQuery(`${api}/media`, query)).catch(() => undefined)
  return found?.docs[0]
}

const isPicture = ({ type, name }: File): boolean => type.startsWith('image/') || /\.hei[cf]$/i.test(name)

type Adding = {
  /** Where the API is, such as `/api`. */
  api: string
  /** Is told what is in the library now, in the order in which it was chosen. Others may be on their way still. */
  onAdded: (pictures: Media[]) => void
  /** Is told when nothing is on its way any more: everything was added, used from the library or left out. */
  onDone?: () => void
  /** Is told the names of files that are no pictures, which are not taken. */
  onRefused?: (names: string[]) => void
}

/** Pictures that are being added: each with its words, one credit for all. One that fails stays, with what was typed. */
export const useUploads = ({ api, onAdded, onDone, onRefused }: Adding) => {
  const [uploads, setUploads] = useState<Upload[]>([])
  const [credit, setCredit] = useState('')
  const [busy, setBusy] = useState(false)
  const isUnderWay = useRef(false)
  useEffect(() => {
    const wasUnderWay = isUnderWay.current
    isUnderWay.current = busy || uploads.length > 0
    if (wasUnderWay && !isUnderWay.current) onDone?.()
  })

  const change = (key: string, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)))
  const remove = (key: string) =>
    setUploads((all) => {
      const gone = all.find((one) => one.key === key)
      if (gone) URL.revokeObjectURL(gone.preview)
      return all.filter((one) => one.key !== key)
    })
  /** @returns how many are taken */
  const take = (files: Iterable<File>): number => {
    const all = [...files]
    const added = all.filter(isPicture).map(uploadOf)
    const refused = all.filter((file) => !isPicture(file)).map(({ name }) => name)
    if (refused.length > 0) onRefused?.(refused)
    setUploads((others) => [...others, ...added])
    for (const { key, file } of added) void findSame(api, file).then((same) => same && change(key, { same }))
    return added.length
  }
  const clear = () => {
    for (const { key } of uploads) remove(key)
  }

  const isReady = uploads.length > 0 && uploads.every(({ alt }) => alt.trim())
  const send = async () => {
    if (busy || !isReady) return
    setBusy(true)
    const kept: Media[] = []
    for (const { key, file, alt } of uploads) {
      change(key, { share: 0, problem: undefined })
      try {
        kept.push(
          await sendPicture(api, file, { alt: alt.trim(), credit: credit.trim() }, (share) => change(key, { share })),
        )
        remove(key)
      } catch (error) {
        // The others go on; this one stays, with what was typed.
        change(key, { share: undefined, problem: (error as Error).message })
      }
    }
    setBusy(false)
    if (kept.length > 0) onAdded(kept)
  }
  return { uploads, credit, setCredit, busy, isReady, take, change, remove, clear, send }
}

export type Uploads = ReturnType<typeof useUploads>
