'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { defaultLanguage, isLanguage } from '@/words/languages'
import { cleanPasted } from '@/writing/paste/clean-pasted'
import { htmlOfPlainText } from '@/writing/paste/plain-text'
import { saidOfPaste } from '@/writing/paste/said-of-paste'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const ownText = 'application/x-lexical-editor'

/** The same paste with other HTML, which the editor takes in its own way. */
const pasteOf = (html: string): ClipboardEvent => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
}

/** Cleans what is pasted before the editor reads it. The editor's own text goes past. */
const CleanPastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const chosen = useFormFields(([fields]) => fields.language?.value)
  const language = useRef<string>(defaultLanguage)
  language.current = isLanguage(chosen) ? chosen : defaultLanguage
  useEffect(() => {
    const cleanedAlready = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null
        // A PDF, or a mail, may put nothing but plain text there.
        const html = clipboard?.getData('text/html') || htmlOfPlainText(clipboard?.getData('text/plain') ?? '')
        const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea')
        if (!html || isField || cleanedAlready.has(event) || clipboard?.types.includes(ownText)) return false
        const cleaned = cleanPasted(html, parse, language.current)
        // A picture alone is a file to upload: the editor asks for its text alternative.
        if (!cleaned.hasWords) return false
        event.preventDefault()
        const clean = pasteOf(cleaned.html)
        cleanedAlready.add(clean)
        editor.dispatchCommand(PASTE_COMMAND, clean)
        const said = saidOfPaste(cleaned.leftOut)
        if (said) toast.info(said, { duration: 20_000 })
        return true
      },
      COMMAND_PRIORITY_HIGH,
    )
  }, [editor])
  return null
}

export const CleanPasteClientFeature = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})
