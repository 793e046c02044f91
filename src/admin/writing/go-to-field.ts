import { bringIntoSight, shownFirst } from './in-sight'

const idOf = (field: string): string => `field-${field.replaceAll('.', '__')}`

/** Waits for a number of frames to be drawn. */
export const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const step = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => step(left - 1)))
    step(count)
  })

const find = (field: string): HTMLElement | null => {
  const byId = document.getElementById(idOf(field))
  return byId ?? document.querySelector<HTMLElement>(`[data-field-path="${field}"], .field-path-${CSS.escape(field)}`)
}

/** Opens the row that holds a field, if it is closed. */
const openRowOf = async (field: string): Promise<void> => {
  const rows = [...document.querySelectorAll<HTMLElement>('.newsroom-form-row:not([data-open])')]
  const holds = (path: string): boolean =>
    path === field || field.startsWith(`${path}.`) || path.startsWith(`${field}.`)
  const row = rows.find(({ dataset }) => dataset.holds?.split(' ').some(holds))
  row?.querySelector<HTMLElement>('.newsroom-form-row__head')?.click()
  if (row) await frames(4)
}

const textNodeWith = (root: HTMLElement, words: string): Text | undefined => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes(words)) return node as Text
  return undefined
}

const select = (node: Text, words: string): void => {
  const range = document.createRange()
  const at = node.data.indexOf(words)
  range.setStart(node, at)
  range.setEnd(node, at + words.length)
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** What of a field the cursor can be in. */
const partWithCursor = (field: string): HTMLElement | null | undefined => {
  const found = find(field)
  const editable = found?.querySelector<HTMLElement>('[contenteditable="true"]')
  if (editable || found?.matches('input, textarea')) return editable ?? found
  return found?.querySelector<HTMLElement>('input, textarea, button')
}

/** While an answer is on its way the form is closed, and takes no cursor or loses it. */
const putCursorIn = async (field: string): Promise<void> => {
  const begun = document.activeElement
  for (let left = 60; left > 0; left--) {
    const part = partWithCursor(field)
    part?.focus({ preventScroll: true })
    await frames(2)
    // It is there, or whoever went on meanwhile is left where they are.
    if (document.activeElement !== begun && document.activeElement !== document.body) return
  }
}

/**
 * Brings somebody to a field of the form, in whatever row it is.
 *
 * @param near words in it, which are selected
 * @returns false if the form shows no such field
 */
export const goToField = async (field: string, near?: string): Promise<boolean> => {
  await openRowOf(field)
  const found = find(field)
  if (!found) return false
  const text = near ? textNodeWith(found, near.slice(0, 60)) : undefined
  bringIntoSight(text?.parentElement ?? shownFirst(found))
  await putCursorIn(field)
  if (text && near && partWithCursor(field)?.isContentEditable) select(text, near.slice(0, 60))
  return true
}
