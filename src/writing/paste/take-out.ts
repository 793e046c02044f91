import { elementsIn, isElement, nameOf, styleOf, textAfter, textBefore, unwrap } from './elements'
import { isOutOfSight } from './gaps'

const notContent = new Set([
  'style',
  'script',
  'meta',
  'link',
  'title',
  'xml',
  'template',
  'head',
  'colgroup',
  'col',
  'noscript',
  'datalist',
])

/** Comments of colleagues, and what Word or a page hides. */
const isNotForReaders = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  isOutOfSight(element) ||
  /(?:^|;)\s*(?:mso-element:\s*comment|mso-hide:\s*all|display:\s*none|visibility:\s*(?:hidden|collapse)|mso-special-character:\s*comment)/.test(
    styleOf(element),
  ) ||
  /\bMsoComment/.test(element.className)

const dropComments = (node: Node): void => {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.parentNode?.removeChild(child)
    else dropComments(child)
  }
}

const pictures = 'img, picture, svg, video, audio, object, embed, canvas, iframe'

/** Pictures of a single point count readers. */
const isSeen = (element: Element): boolean =>
  !element.closest('picture, svg')?.contains(element.parentElement) &&
  element.getAttribute('width') !== '1' &&
  element.getAttribute('height') !== '1'

/** Matches what Word and Outlook call every picture, and what a picture's text alternative is not. */
const noName = /^(?:clip_)?image\d*|^(?:picture|image|photo|graphic)\s*\d*$|^cid:/i

/** Returns what somebody calls a picture: its text alternative, or the name of its file. */
const nameOfPicture = (element: Element): string => {
  const inside = element.querySelector('img') ?? element
  const said = ['alt', 'aria-label', 'title'].map((name) => inside.getAttribute(name)?.trim()).find(Boolean)
  const file = /^(?!data:|blob:).*?([^/\\?#]+)\.\w{3,4}(?:[?#].*)?$/.exec(inside.getAttribute('src') ?? '')?.[1]
  return [said, file].find((name) => name && !noName.test(name)) ?? ''
}

const graphemes = new Intl.Segmenter('en')
const drawnLetters = /(?:^|[-_\s])(?:tw|wp-)?(?:emoji|smiley)/i

/** Returns the letters that a picture stands for: an emoji, or a sign such as "£"; '' for a picture. */
const lettersOf = (picture: Element): string => {
  const alt = picture.getAttribute('alt')?.trim() ?? ''
  const isPoint = ['width', 'height'].some((side) => picture.getAttribute(side) === '1')
  if (!alt || isPoint || picture.closest('svg') || isNotForReaders(picture)) return ''
  // A single letter names a picture badly, or begins a word that was drawn in part.
  const isOfWord = /\p{L}$/u.test(textBefore(picture)) || /^\p{L}/u.test(textAfter(picture))
  const isSign = [...graphemes.segment(alt)].length <= 2 && (!/^\p{L}+$/u.test(alt) || isOfWord)
  return isSign || (drawnLetters.test(picture.className) && /^\S{1,12}$/.test(alt)) ? alt : ''
}

/** Puts letters in the place of the pictures that programs draw of them. */
const lettersForPictures = (root: Element): void => {
  for (const picture of elementsIn(root, 'img')) {
    const letters = lettersOf(picture)
    if (letters) (picture.closest('picture') ?? picture).replaceWith(letters)
  }
}

/**
 * Takes out what is no text, or not for readers.
 *
 * @returns the names of the pictures that went, '' for one that has none
 */
export const takeOut = (root: Element): { pictures: string[] } => {
  dropComments(root)
  lettersForPictures(root)
  const found = elementsIn(root, pictures)
  const seen = found.filter(isSeen).reverse().map(nameOfPicture)
  for (const element of found) element.remove()
  for (const element of elementsIn(root)) {
    if (notContent.has(nameOf(element)) || isNotForReaders(element)) element.remove()
    // "o:p", "st1:place", "v:shape": Office's own.
    else if (nameOf(element).includes(':')) unwrap(element)
  }
  return { pictures: seen }
}

/** Spaces that hold nothing together, soft hyphens and marks without width. A flag or a Persian word keeps its joiners. */
export const plainSpaces = (node: Node): void => {
  for (const child of [...node.childNodes]) {
    if (isElement(child)) plainSpaces(child)
    else if (child.nodeType === 3)
      child.nodeValue = (child.nodeValue ?? '').replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[\s\u00a0]+/g, ' ')
  }
}
