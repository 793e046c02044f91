'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $getState,
  $isRangeSelection,
  $setState,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $isListNode, INSERT_ORDERED_LIST_COMMAND, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import type { Letters } from '@/rich-text/list-letters'
import { ListsFromHtml, lettersState } from './lettered-lists'

/** The list in which a selection stands, the innermost one. */
const $listAround = (node: LexicalNode | null): ListNode | undefined => {
  for (let at = node; at; at = at.getParent()) if ($isListNode(at)) return at
  return undefined
}

const $selectedList = (): ListNode | undefined => {
  const selection = $getSelection()
  return $isRangeSelection(selection) ? $listAround(selection.anchor.getNode()) : undefined
}

const setLetters = (editor: LexicalEditor, letters: Letters, isActive: boolean): void => {
  if (!isActive) editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)
  editor.update(() => {
    const list = $selectedList()
    if (list) $setState(list, lettersState, isActive ? undefined : letters)
  })
}

/** Draws a list as its letters say. */
const ListLettersPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(ListNode, (changed) =>
        editor.getEditorState().read(() => {
          for (const [key] of changed) {
            const node = $getNodeByKey(key)
            const element = editor.getElementByKey(key)
            const letters = $isListNode(node) ? $getState(node, lettersState) : undefined
            if (letters) element?.setAttribute('type', letters)
            else element?.removeAttribute('type')
          }
        }),
      ),
    [editor],
  )
  return null
}

const item = (letters: Letters, label: string, order: number) => ({
  key: `list-letters-${letters}`,
  label,
  order,
  ChildComponent: () => <span aria-hidden="true">{letters}.</span>,
  isActive: () => {
    const list = $selectedList()
    return list?.getListType() === 'number' && $getState(list, lettersState) === letters
  },
  onSelect: ({ editor, isActive }: { editor: LexicalEditor; isActive: boolean }) =>
    setLetters(editor, letters, isActive),
})

/** With the other kinds of lists, in the menu that Payload's own features fill. */
const groups = [
  {
    type: 'dropdown' as const,
    key: 'text',
    order: 25,
    items: [item('a', 'Lettered list (a, b, c)', 11), item('i', 'Numbered list (i, ii, iii)', 12)],
  },
]

export const ListLettersClientFeature = createClientFeature({
  nodes: [ListsFromHtml],
  plugins: [{ Component: ListLettersPlugin, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
