'use client'

import { places, rangesOf } from './find-words'

/** A name for the colour that marks words without changing the text (CSS Custom Highlight API). */
const highlight = 'newsroom-comment'

/** Returns what is selected in the text of a form; undefined where nothing is, or it is elsewhere. */
export const selectedWords = (): string | undefined => {
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement) {
    if (!activeElement.id.startsWith('field-') || activeElement.selectionStart === null) return undefined
    return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd ?? 0).trim() || undefined
  }
  const selection = document.getSelection()
  const from = selection?.anchorNode?.parentElement
  return from?.closest(places) ? selection?.toString().trim().replace(/\s+/g, ' ') || undefined : undefined
}

/** What was chosen shows among all that is marked. */
const above = (chosen: Highlight): Highlight => Object.assign(chosen, { priority: 1 })

const fieldWith = (words: string): HTMLTextAreaElement | HTMLInputElement | undefined =>
  [
    ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea[id^="field-"], input[id^="field-"]'),
  ].find(({ value }) => value.includes(words))

/**
 * Brings the words that a comment is about into sight, and marks them while nothing else is.
 *
 * @returns false where the text no longer has them
 */
export const showInText = (words: string): boolean => {
  const [range] = rangesOf([words])
  if (range) {
    if ('highlights' in CSS) CSS.highlights.set(highlight, above(new Highlight(range)))
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    return true
  }
  const field = fieldWith(words)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  field.focus()
  const start = field.value.indexOf(words)
  field.setSelectionRange(start, start + words.length)
  return true
}
