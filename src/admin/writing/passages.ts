import { $isTextNode, $setState, createState } from '@payloadcms/richtext-lexical/lexical'
import { isLanguage } from '@/words/languages'
import { fromHtml } from './from-html'

/** Kept with the words, as bold is. */
export const languageState = createState('lang', { parse: (value) => (isLanguage(value) ? value : undefined) })

/** Reads the `lang` of words. */
export const PassagesFromHtml = fromHtml('passage', {
  span: (element) => {
    const language = element.getAttribute('lang')
    if (!isLanguage(language)) return null
    return () => ({
      node: null,
      forChild: (child) => {
        if ($isTextNode(child)) $setState(child, languageState, language)
        return child
      },
    })
  },
})
