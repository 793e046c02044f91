'use client'

import { useEffect } from 'react'
import { rangesOf } from './find-words'

/** A name for the colour that marks words without changing the text (CSS Custom Highlight API). */
const highlight = 'newsroom-commented'

/** Who types on is not followed letter by letter. In milliseconds. */
const pause = 300

/** Stands in no text. */
const between = '\u{e000}'

/**
 * Marks the words that comments are about where they stand in the text, and follows them while it is written: the
 * editor draws its text anew. Where a browser can't mark them, the comments still lead there.
 */
export const useMarkedWords = (words: string[]): void => {
  const wanted = words.join(between)
  useEffect(() => {
    if (!wanted || !('highlights' in CSS)) return
    const mark = () => CSS.highlights.set(highlight, new Highlight(...rangesOf(wanted.split(between))))
    let timer: ReturnType<typeof setTimeout>
    const following = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(mark, pause)
    })
    mark()
    const form = document.querySelector('.document-fields__main') ?? document.body
    following.observe(form, { childList: true, characterData: true, subtree: true })
    return () => {
      following.disconnect()
      clearTimeout(timer)
      CSS.highlights.delete(highlight)
    }
  }, [wanted])
}
