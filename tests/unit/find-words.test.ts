import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rangesOf } from '@/admin/comments/find-words'

let window: Window
beforeEach(() => {
  window = new Window()
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('NodeFilter', window.NodeFilter)
})
afterEach(() => {
  vi.unstubAllGlobals()
  window.close()
})

const editor = (html: string) => `<div class="rich-text-lexical"><div contenteditable="true">${html}</div></div>`

const found = (html: string, ...wanted: string[]): string[] => {
  window.document.body.innerHTML = html
  return rangesOf(wanted).map((range) => range.toString())
}

describe('words that comments are about', () => {
  test('are found where they stand, each by itself', () => {
    const text = editor('<p><span>The crossing opens on Monday.</span></p><p><span>It cost £4,000.</span></p>')
    expect(found(text, 'The crossing', '£4,000')).toEqual(['The crossing', '£4,000'])
  })

  test('are found across bold words, links and lines', () => {
    const text = editor('<p><span>The </span><strong>new</strong><a href="/x"><span> crossing</span></a></p>')
    expect(found(text, 'The new crossing')).toEqual(['The new crossing'])
    expect(found(editor('<p>One\n  two</p>'), 'One two')).toEqual(['One\n  two'])
  })

  test('are found from one paragraph into the next, as they were selected', () => {
    const [range] = found(editor('<p>First part</p><p>second part</p>'), 'part second')
    expect(range).toBe('partsecond')
  })

  test('are found in any of the texts of a form, and only there', () => {
    const form = `${editor('<p>Story</p>')}<p>Help words</p>${editor('<h4>Notes to editors</h4>')}`
    expect(found(form, 'Notes', 'Help words')).toEqual(['Notes'])
  })

  test('that are gone leave the others as they are', () => {
    expect(found(editor('<p>What is left</p>'), 'What was', 'left', '')).toEqual(['left'])
    expect(found('<p>No text at all</p>', 'text')).toEqual([])
  })
})
