import type { LeftOut } from './clean-pasted'

const most = 3

const quoted = (words: string[]): string => {
  const shown = words.slice(0, most).map((one) => `“${one.length > 60 ? `${one.slice(0, 59)}…` : one}”`)
  const more = words.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

const ofPictures = (pictures: string[]): string => {
  const named = pictures.filter(Boolean)
  const which = named.length > 0 ? ` (${quoted(named)})` : ''
  return pictures.length === 1
    ? `The text is here, without its picture${which}. Add the picture with “Upload”: it needs a text alternative.`
    : `The text is here, without its ${pictures.length} pictures${which}. Add them with “Upload”: each needs a text alternative.`
}

const ofSigns = (signs: string[]): string => {
  const beside = signs.filter(Boolean)
  return `Signs of the font Wingdings were left out${beside.length > 0 ? `, beside ${quoted(beside)}` : ''}.`
}

/**
 * Returns what whoever pasted a text is told of what could not come along.
 *
 * @returns '' if all of it did
 */
export const saidOfPaste = ({ pictures, struck, links, signs }: LeftOut): string =>
  [
    pictures.length > 0 && ofPictures(pictures),
    struck.length > 0 && `Struck-out words were left out: ${quoted(struck)}.`,
    links.length > 0 && `These words had a link that leads nowhere, and came without it: ${quoted(links)}.`,
    signs.length > 0 && ofSigns(signs),
  ]
    .filter(Boolean)
    .join(' ')
