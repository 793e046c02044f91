/** What a program for statistics puts behind an address, also where it forgets the "?". */
const afterAddress = /(?:[?#]|&(?:amp;)?[\w.-]+=).*$/s

/** What stands behind an address in a sentence: no address of the site ends with it. */
const behind = /[\s\p{Zs}\p{Cf}\p{Pf}\p{Pi}.,;:!?)\]}>"'…*]+$/u

/** Spaces and breaks of a line in which a long address was cut, and what nobody sees. */
const inBetween = /[\s\p{Cf}\p{Zs}]+/gu

/**
 * The address that somebody meant who copied it out of a text, with the full stop, the bracket or the quotation mark
 * behind it, with the tags of a campaign, or in capitals.
 *
 * @param path in its normal form (`sitePath`)
 * @returns undefined where nothing of that is in it
 */
export const addressAsMeant = (path: string): string | undefined => {
  let text: string
  try {
    text = decodeURIComponent(path)
  } catch {
    return undefined
  }
  const bare = text.replace(afterAddress, '').replace(inBetween, '').replace(behind, '').toLowerCase() || '/'
  return bare === path ? undefined : bare
}
