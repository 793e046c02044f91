import {
  $getRoot,
  $isElementNode,
  type LexicalEditor,
  type SerializedEditorState,
} from '@payloadcms/richtext-lexical/lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { Window } from 'happy-dom'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ListsFromHtml } from '@/admin/writing/lettered-lists'
import { PassagesFromHtml } from '@/admin/writing/passages'
import type { RichText } from '@/rich-text/state'
import { richTextToHtml } from '@/rich-text/to-html'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { parse } from './parse'

/* From the clipboard to readers: what was pasted is cleaned, read by the editor itself, stored, and shown. */

const window = new Window()
beforeAll(() => {
  const { document, HTMLElement, HTMLOListElement, Node } = window
  for (const [name, value] of Object.entries({ window, document, HTMLElement, HTMLOListElement, Node }))
    vi.stubGlobal(name, value)
})

const newEditor = (): LexicalEditor =>
  createHeadlessEditor({
    nodes: [ListNode, ListItemNode, ListsFromHtml, PassagesFromHtml],
    onError: (error) => {
      throw error
    },
  })

/** What the editor keeps of cleaned HTML. */
const read = (html: string): SerializedEditorState => {
  const editor = newEditor()
  editor.update(
    () => {
      const nodes = $generateNodesFromDOM(editor, parse(html))
      $getRoot().append(...nodes.filter((node) => $isElementNode(node)))
    },
    { discrete: true },
  )
  return editor.getEditorState().toJSON()
}

/** What it keeps of that once it is opened again. */
const reopened = (state: SerializedEditorState): SerializedEditorState =>
  newEditor().parseEditorState(JSON.stringify(state)).toJSON()

const shown = (state: SerializedEditorState): string =>
  richTextToHtml(state as unknown as RichText).replaceAll(' dir="auto"', '')

describe('what was pasted, as readers see it', () => {
  it.each([
    [
      'two lists',
      '<ol><li>Apply</li><li>Pay</li></ol><ol><li>Wait</li></ol>',
      '<ol><li>Apply</li><li>Pay</li></ol><ol><li>Wait</li></ol>',
    ],
    ['letters', '<ol type="a"><li>one</li><li>two</li></ol>', '<ol type="a"><li>one</li><li>two</li></ol>'],
    ['letters that go on', '<ol type="A" start="3"><li>c</li></ol>', '<ol start="3" type="A"><li>c</li></ol>'],
    [
      'Roman figures in letters',
      '<ol type="a"><li>one<ol type="i"><li>x</li></ol></li></ol>',
      '<ol type="a"><li>one<ol type="i"><li>x</li></ol></li></ol>',
    ],
    [
      'a value',
      '<ol><li>one</li><li value="5">five</li></ol>',
      '<ol><li>one</li></ol><ol start="5"><li>five</li></ol>',
    ],
    [
      'a passage',
      '<p>They say <span lang="cy">bore da</span> here.</p>',
      '<p>They say <span lang="cy" dir="ltr">bore da</span> here.</p>',
    ],
    [
      'a bold passage',
      '<p>They all say <b lang="ar">مرحبا</b> here now.</p>',
      '<p>They all say <span lang="ar" dir="rtl"><strong>مرحبا</strong></span> here now.</p>',
    ],
    ['powers', '<p>10<sup>3</sup> m<sup>2</sup> of CO<sub>2</sub></p>', '<p>10³ m² of CO₂</p>'],
    ['letters with no small form', '<p>V<sub>max</sub></p>', '<p>V<sub>max</sub></p>'],
    ['lines', '<pre>one\ntwo</pre>', '<p>one<br>two</p>'],
    ['terms', '<dl><dt>Open<dd>9am</dl>', '<p><strong>Open</strong></p><p>9am</p>'],
  ])('%s', (_, pasted, html) => {
    const state = read(cleanPasted(pasted, parse).html)
    expect(shown(state)).toBe(html)
    expect(shown(reopened(state))).toBe(html)
  })
  const word = (marker: string, words: string, level: number) =>
    `<p style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span>${words}</p>`
  it.each([
    [
      'a list in an item',
      '<ol><li>Main<ol><li value="3">c</li><li value="7">g</li></ol></li></ol>',
      '<ol><li>Main<ol start="3"><li>c</li></ol><ol start="7"><li>g</li></ol></li></ol>',
    ],
    [
      'a list of Word in an item, with a letter that was left out',
      word('1.', 'Main', 1) + word('(c)', 'third', 2) + word('(e)', 'fifth', 2) + word('2.', 'Next', 1),
      '<ol><li>Main<ol start="3" type="a"><li>third</li></ol><ol start="5" type="a"><li>fifth</li></ol></li><li>Next</li></ol>',
    ],
    [
      'letters in an item',
      '<ol><li>Main<ol type="a"><li value="2">b</li><li>c</li><li value="6">f</li></ol></li></ol>',
      '<ol><li>Main<ol start="2" type="a"><li>b</li><li>c</li></ol><ol start="6" type="a"><li>f</li></ol></li></ol>',
    ],
    [
      'an item with bullets',
      '<ul><li>Main<ol><li value="4">d</li><li value="9">i</li></ol></li></ul>',
      '<ul><li>Main<ol start="4"><li>d</li></ol><ol start="9"><li>i</li></ol></li></ul>',
    ],
    [
      'a list that counts down in an item',
      '<ul><li>Main<ol reversed><li>two</li><li>one</li></ol></li></ul>',
      '<ul><li>Main<ol start="2"><li>two</li></ol><ol><li>one</li></ol></li></ul>',
    ],
    [
      'three levels',
      '<ol><li>A<ol><li>B<ol><li value="2">x</li><li value="5">y</li></ol></li></ol></li></ol>',
      '<ol><li>A<ol><li>B<ol start="2"><li>x</li></ol><ol start="5"><li>y</li></ol></li></ol></li></ol>',
    ],
    [
      'what follows in the list around it',
      '<ol><li>A<ol><li>x</li><li value="4">y</li></ol></li><li value="8">B</li></ol>',
      '<ol><li>A<ol><li>x</li></ol><ol start="4"><li>y</li></ol></li></ol><ol start="8"><li>B</li></ol>',
    ],
    ['nought', '<ol start="0"><li>nought</li><li>one</li></ol>', '<ol start="0"><li>nought</li><li>one</li></ol>'],
    ['a value of nought', '<ol><li value="0">nought</li></ol>', '<ol start="0"><li>nought</li></ol>'],
    ['below nought', '<ol start="-2"><li>minus two</li></ol>', '<ol start="-2"><li>minus two</li></ol>'],
    [
      'nought of Word',
      word('0.', 'nought', 1) + word('1.', 'one', 1),
      '<ol start="0"><li>nought</li><li>one</li></ol>',
    ],
  ])('keeps its numbers: %s', (_, pasted, html) => {
    const state = read(cleanPasted(pasted, parse).html)
    expect(shown(state)).toBe(html)
    expect(shown(reopened(state))).toBe(html)
  })
})
