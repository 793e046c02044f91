import { defaultLanguage, isLanguage, languageOf } from '@/words/languages'
import { elementsIn, isBlock, isText } from './elements'

/** The language that holds for a node, as far as the text says. */
const languageAt = (node: Node): string | undefined => {
  const said = node.parentElement?.closest('[lang]')?.getAttribute('lang')
  return said ? languageOf(said) : undefined
}

const textsIn = (root: Element): Node[] => {
  const found: Node[] = []
  const look = (node: Node): void => {
    for (const child of node.childNodes) {
      if (isText(child)) found.push(child)
      else look(child)
    }
  }
  look(root)
  return found
}

/** Programs say of any text that it is English; of one that they say is all in another language it is true. */
const isSaidByDefault = (texts: Node[], language: string): boolean =>
  language !== defaultLanguage && texts.every((text) => languageAt(text) === defaultLanguage)

/** The language of most of the letters. */
const mainLanguage = (texts: Node[]): string => {
  const letters = new Map<string, number>()
  for (const text of texts) {
    const language = languageAt(text) ?? ''
    letters.set(language, (letters.get(language) ?? 0) + (text.nodeValue ?? '').trim().length)
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

/**
 * Marks passages in another language than the text around them; what a program says of the language of everything
 * goes. Word names a language at every word, English variants among them.
 *
 * @param around the language of the item that it is pasted into; without it, that of most of its letters
 */
export const markPassages = (root: Element, around?: string): void => {
  const texts = textsIn(root).filter((text) => text.nodeValue?.trim())
  const main = around && !isSaidByDefault(texts, around) ? around : mainLanguage(texts)
  const isEnglish = (language: string) => language === defaultLanguage || language === ''
  for (const text of texts) {
    const language = languageAt(text)
    if (!language || !isLanguage(language) || language === main || (isEnglish(language) && isEnglish(main))) continue
    const passage = root.ownerDocument.createElement('span')
    passage.setAttribute('data-passage', language)
    text.parentNode?.replaceChild(passage, text)
    passage.append(text)
  }
  for (const element of elementsIn(root, '[lang]')) if (!isBlock(element)) element.removeAttribute('lang')
}

/** Passages as the editor reads them. */
export const namePassages = (root: Element): void => {
  for (const passage of elementsIn(root, '[data-passage]')) {
    passage.setAttribute('lang', passage.getAttribute('data-passage') ?? '')
    passage.removeAttribute('data-passage')
  }
}
