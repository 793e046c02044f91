import { useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'

type ListRow = Record<string, unknown> & { id?: string }

/** Rows whose first field has had the cursor: another look at the tab does not take it back there. */
const begun = new Set<string>()

/** A date that comes by itself stands in its box a moment later. */
const holdsNothing = (control: HTMLInputElement | HTMLTextAreaElement): boolean =>
  control.value === '' && control.type !== 'hidden' && !control.closest('.newsroom-date')

/**
 * Opens a row and puts the cursor into its first field that is still empty, once the server has sent its fields:
 * with them it closes each row that it does not know.
 */
const beginRow = (name: HTMLElement, path: string, onBegun: () => void): (() => void) => {
  const row = name.closest('.collapsible')
  const prefix = `field-${path.replaceAll('.', '__')}__`
  const controls = `input[id^="${prefix}"], textarea[id^="${prefix}"]`
  const tryIt = (): boolean => {
    row?.querySelector<HTMLElement>(':scope > * > .collapsible__toggle--collapsed')?.click()
    const first = [...document.querySelectorAll<HTMLInputElement>(controls)].find(holdsNothing)
    first?.focus()
    const hasCursor = Boolean(first) && document.activeElement === first
    if (hasCursor) onBegun()
    return hasCursor
  }
  const waiting = new MutationObserver(() => tryIt() && waiting.disconnect())
  if (!tryIt()) waiting.observe(document.body, { subtree: true, childList: true, attributes: true })
  return () => waiting.disconnect()
}

const isSaved = (saved: unknown, path: string, id: string): boolean => {
  const rows = path
    .split('.')
    .slice(0, -1)
    .reduce<unknown>((value, name) => (value as ListRow | undefined)?.[name], saved)
  return Array.isArray(rows) && rows.some((row: ListRow) => row.id === id)
}

/**
 * Begins a new row of a list: it is open, with the cursor in it.
 *
 * @param path of the row in the form
 * @param id of the row
 * @returns what its name is to refer to
 */
export const useBegunRow = (path: string, id: string | undefined): RefObject<HTMLSpanElement | null> => {
  const { savedDocumentData } = useDocumentInfo()
  const place = useRef<HTMLSpanElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row is begun once, when it comes.
  useEffect(() => {
    if (!id || begun.has(id) || isSaved(savedDocumentData, path, id)) return
    return place.current ? beginRow(place.current, path, () => begun.add(id)) : undefined
  }, [id, path])
  return place
}
