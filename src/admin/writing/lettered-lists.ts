import { $setState, createState, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { $isListNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { isLetters } from '@/rich-text/list-letters'
import { fromHtml } from './from-html'

/** Kept with the list, beside what the editor itself keeps of it. */
export const lettersState = createState('letters', { parse: (value) => (isLetters(value) ? value : undefined) })

/** Reads `type` of a list, beside what the editor itself reads. */
export const ListsFromHtml = fromHtml('list-letters', {
  ol: (element) => {
    const letters = element.getAttribute('type')
    const convert = ListNode.importDOM?.()?.ol?.(element)?.conversion
    if (!isLetters(letters) || !convert) return null
    return (list) => {
      const made = convert(list)
      if ($isListNode(made?.node as LexicalNode | null)) $setState(made?.node as ListNode, lettersState, letters)
      return made
    }
  },
})
