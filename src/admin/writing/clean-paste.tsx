'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { cleanPasted } from '../../writing/paste/clean-pasted'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const ownText = 'application/x-lexical-editor'

const withoutPictures = (pictures: number): string =>
  pictures === 1
    ? 'The text is here, without its picture. Add the picture with “Upload”: it needs a text alternative.'
    : `The text is here, without its ${pictures} pictures. Add them with “Upload”: each needs a text alternative.`

/** The same paste with other HTML, which the editor takes in its own way. */
const pasteOf = (html: string): ClipboardEvent => {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', html)
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
}

/** Cleans what is pasted before the editor reads it. The editor's own text and plain text go past. */
const CleanPastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const cleanedAlready = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null
        const html = clipboard?.getData('text/html')
        const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea')
        if (!html || isField || cleanedAlready.has(event) || clipboard?.types.includes(ownText)) return false
        const cleaned = cleanPasted(html, parse)
        // A picture alone is a file to upload: the editor asks for its text alternative.
        if (!cleaned.hasWords) return false
        event.preventDefault()
        const clean = pasteOf(cleaned.html)
        cleanedAlready.add(clean)
        editor.dispatchCommand(PASTE_COMMAND, clean)
        if (cleaned.pictures > 0) toast.info(withoutPictures(cleaned.pictures))
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
