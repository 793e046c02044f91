'use client'

import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import { SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useAllFormFields, useFormModified } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

/** A list with rows is its rows; its own value is only their number. */
const withoutCounts = (fields: FormState): FormState =>
  Object.fromEntries(
    Object.entries(fields).map(([path, field]) => [path, field.rows ? { ...field, disableFormData: true } : field]),
  )

/** A block that was just put into a text takes the cursor from it, once the text has let go. In milliseconds. */
const settled = 100

/** Puts the cursor into the first field of a block that somebody has just added: it is empty, and they are writing. */
const useCursorInNewBlock = () => {
  const [editor] = useLexicalComposerContext()
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const isWriting = editor.getRootElement()?.contains(document.activeElement)
    const block = place.current?.closest('.LexicalEditorTheme__block')
    if (!isWriting || !block) return
    const timer = setTimeout(() => {
      const controls = [
        ...block.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]'),
      ]
      if (controls.every(({ value }) => value === '')) controls[0]?.focus()
    }, settled)
    return () => clearTimeout(timer)
  }, [editor])
  return place
}

/**
 * Puts what is typed into a block of a text into the text at once. Payload's block does so only after a
 * pause and an answer from the server: whoever saved or opened another tab before that lost the words.
 */
export const BlockKeepsText = () => {
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const place = useCursorInNewBlock()
  useEffect(() => {
    if (!modified) return
    const written = reduceFieldsToValues(withoutCounts(fields), true)
    editor.update(
      () => {
        const block = $dfs()
          .map(({ node }) => node)
          .filter($isBlockNode)
          .find((node) => node.getFields().id === written.id)
        if (!block) return
        const known = block.getFields()
        const next = { ...written, id: known.id, blockType: known.blockType, blockName: known.blockName }
        if (JSON.stringify(next) !== JSON.stringify(known)) block.setFields(next, true)
      },
      // The cursor stays in the field of the block.
      { tag: SKIP_DOM_SELECTION_TAG },
    )
  }, [editor, fields, modified])
  return <span ref={place} hidden />
}
