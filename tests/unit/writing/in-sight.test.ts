import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { placeOnScreen, shownFirst } from '@/admin/writing/in-sight'

const { document } = new Window()
const found = (html: string): HTMLElement => {
  document.body.innerHTML = html
  return document.querySelector('.found') as unknown as HTMLElement
}

describe('what is brought into sight of a field', () => {
  it.each([
    [
      'the words above a text',
      '<div class="field-type found"><aside class="field-error">Why</aside><div>Text</div></div>',
      'Why',
    ],
    [
      'the words beside a control',
      '<div class="field-type"><aside class="field-error">Why</aside><input class="found"></div>',
      'Why',
    ],
    ['the field, where it has none', '<div class="field-type found">Text</div>', 'Text'],
    ['never those of another', '<div><aside class="field-error">Why</aside><b class="found">Text</b></div>', 'Text'],
  ])('%s', (_, html, words) => expect(shownFirst(found(html)).textContent).toBe(words))

  it('is the beginning of what is longer than the screen, and the middle of what is not', () => {
    expect([40, 600, 3000].map((height) => placeOnScreen(height, 800))).toEqual(['center', 'center', 'start'])
  })
})
