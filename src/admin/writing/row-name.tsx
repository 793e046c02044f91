'use client'

import { useDocumentInfo, useRowLabel } from '@payloadcms/ui'
import { useEffect } from 'react'
import { dayAndMonth } from '../../dates'

type Row = Record<string, unknown> & { id?: string }

/** Rows whose first field has had the cursor: another look at the tab does not take it back there. */
const begun = new Set<string>()

/** A date that comes by itself stands in its box a moment later. */
const holdsNothing = (control: HTMLInputElement | HTMLTextAreaElement): boolean =>
  control.value === '' && control.type !== 'hidden' && !control.closest('.newsroom-date')

/** Puts the cursor into the first field of a row that is still empty, once the server has sent its fields. */
const beginRow = (path: string, onBegun: () => void): (() => void) => {
  const prefix = `field-${path.replaceAll('.', '__')}__`
  const tryIt = (): boolean => {
    const controls = [
      ...document.querySelectorAll<HTMLInputElement>(`input[id^="${prefix}"], textarea[id^="${prefix}"]`),
    ]
    const first = controls.find(holdsNothing)
    first?.focus()
    if (first) onBegun()
    return Boolean(first)
  }
  const waiting = new MutationObserver(() => tryIt() && waiting.disconnect())
  if (!tryIt()) waiting.observe(document.body, { subtree: true, childList: true })
  return () => waiting.disconnect()
}

const isSaved = (saved: unknown, path: string, id: string): boolean => {
  const rows = path
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((value, name) => (value as Row | undefined)?.[name], saved)
  return Array.isArray(rows) && rows.some((row: Row) => row.id === id)
}

const wordsOf = ({ note, text, title, name }: Row): string => String(note || text || title || name || '').trim()

/** Names a row of a list by what is in it, and begins a new one: it is open, with the cursor in it. */
export const RowName = ({ singular }: { singular: string }) => {
  const { data = {}, path, rowNumber = 0 } = useRowLabel<Row>()
  const { savedDocumentData } = useDocumentInfo()
  const { id } = data
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row is begun once, when it comes.
  useEffect(() => {
    if (!id || begun.has(id) || isSaved(savedDocumentData, path, id)) return
    return beginRow(path, () => begun.add(id))
  }, [id, path])
  const moment = (data.at ?? data.startsAt) as string | undefined
  const words = wordsOf(data)
  const when = moment && words ? `${dayAndMonth(moment)}: ` : ''
  return <span>{words ? `${when}${words.slice(0, 80)}` : `${singular} ${rowNumber + 1}`}</span>
}
