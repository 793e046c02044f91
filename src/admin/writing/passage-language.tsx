'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $getState,
  $isRangeSelection,
  $isTextNode,
  $setState,
  type LexicalEditor,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $forEachSelectedTextNode } from '@payloadcms/richtext-lexical/lexical/selection'
import { useEffect } from 'react'
import { type Language, languages } from '@/words/languages'
import { languageState, PassagesFromHtml } from './passages'

const setLanguage = (editor: LexicalEditor, language: Language | undefined): void =>
  editor.update(() => $forEachSelectedTextNode((text) => $setState(text, languageState, language)))

/** Says the language of each passage to browsers, which read it aloud and check its spelling by that. */
const PassageLanguagePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerMutationListener(TextNode, (changed) =>
        editor.getEditorState().read(() => {
          for (const [key, change] of changed) {
            const node = change === 'destroyed' ? null : $getNodeByKey(key)
            const language = $isTextNode(node) ? $getState(node, languageState) : undefined
            const element = editor.getElementByKey(key)
            if (language) element?.setAttribute('lang', language)
            else element?.removeAttribute('lang')
          }
        }),
      ),
    [editor],
  )
  return null
}

const $isAllIn = (language: Language | undefined): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  const texts = selection.getNodes().filter($isTextNode)
  return texts.length > 0 && texts.every((text) => $getState(text, languageState) === language)
}

const item = (language: Language | undefined, label: string, order: number) => ({
  key: `passage-${language ?? 'none'}`,
  label,
  order,
  ChildComponent: () => <span aria-hidden="true">{language ?? '–'}</span>,
  isActive: () => language !== undefined && $isAllIn(language),
  onSelect: ({ editor }: { editor: LexicalEditor }) => setLanguage(editor, language),
})

/** A globe: letters of another script would need a font that not every computer has. */
const LanguageSign = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    <circle cx="10" cy="10" r="7" />
    <path d="M3 10h14M10 3c-4 4-4 10 0 14M10 3c4 4 4 10 0 14" />
  </svg>
)

const groups = [
  {
    type: 'dropdown' as const,
    key: 'passage-language',
    order: 35,
    ChildComponent: () => (
      <span>
        <LanguageSign />
        <span className="sr-only">Language of these words</span>
      </span>
    ),
    items: [
      item(undefined, 'Language of the page', 1),
      ...Object.entries(languages).map(([tag, { name }], n) => item(tag as Language, name, n + 2)),
    ],
  },
]

export const PassageLanguageClientFeature = createClientFeature({
  nodes: [PassagesFromHtml],
  plugins: [{ Component: PassageLanguagePlugin, position: 'normal' }],
  toolbarFixed: { groups },
  toolbarInline: { groups },
})
