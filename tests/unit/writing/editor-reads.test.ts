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
})
