import { useDocumentTitle, useEditDepth } from '@payloadcms/ui'
import { useEffect } from 'react'
import { tabTitle, untitledWords } from './tab-title'

/**
 * Names the browser’s tab by the document in it. Next.js writes Payload’s own words for the kind of page there, and may
 * do so late.
 *
 * @param place the list that the document is in
 */
export const useTabTitle = (place: string): void => {
  const { title, setDocumentTitle } = useDocumentTitle()
  // The head of a page is drawn outside its form, that of a drawer within another’s.
  const isPage = useEditDepth() === 0
  useEffect(() => {
    const words = untitledWords(title ?? '')
    if (!words) return
    // Payload itself says it once more when the page is drawn.
    const timer = setTimeout(() => setDocumentTitle(words))
    return () => clearTimeout(timer)
  }, [title, setDocumentTitle])
  useEffect(() => {
    if (!isPage || !title) return
    const wanted = tabTitle(title, place)
    const write = () => {
      if (document.title !== wanted) document.title = wanted
    }
    write()
    const observer = new MutationObserver(write)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title, place, isPage])
}
