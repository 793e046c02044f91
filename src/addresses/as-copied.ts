/** Matches what a program for statistics puts behind an address, also where it forgets the "?". */
const afterAddress = /(?:[?#]|&(?:amp;)?[\w.-]+=).*$/s

/** Matches what stands behind an address in a sentence: no address of the site ends with it. */
const behind = /[\s\p{Zs}\p{Cf}\p{Pf}\p{Pi}.,;:!?)\]}>"'`…*。、，]/u

/** From the end on: an expression for all of it would begin anew at each sign of a long text. */
const withoutBehind = (text: string): string => {
  let end = text.length
  while (end > 0 && behind.test(text[end - 1] as string)) end -= 1
  return text.slice(0, end)
}

/** What opens a quotation or a bracket before a part of an address. */
const before = /(?<=\/)[\p{Ps}\p{Pi}"'`]+/gu

/** Spaces and breaks of a line in which a long address was cut, and what nobody sees. */
const inBetween = /[\s\p{Cf}\p{Zs}]+/gu

/**
 * An address without what stands behind it in a sentence.
 *
 * @param path decoded or not
 * @returns undefined for one that is no address
 */
const bareAddress = (path: string): string | undefined => {
  try {
    const whole = decodeURIComponent(path).replace(afterAddress, '').replace(inBetween, '').replace(before, '')
    return withoutBehind(whole) || '/'
  } catch {
    return undefined
  }
}

/** The same for a file, whose name may have capitals, and spaces in it. */
export const fileAsMeant = (path: string): string | undefined => {
  try {
    const bare = withoutBehind(decodeURIComponent(path).replace(afterAddress, ''))
    const address = bare.split('/').map(encodeURIComponent).join('/')
    return address === path ? undefined : address
  } catch {
    return undefined
  }
}

/**
 * The address that somebody meant who copied it out of a text, with the full stop, the bracket or the quotation mark
 * behind it, with the tags of a campaign, or in capitals.
 *
 * @param path in its normal form (`sitePath`)
 * @returns undefined where nothing of that is in it
 */
export const addressAsMeant = (path: string): string | undefined => {
  const bare = bareAddress(path)?.toLowerCase()
  return bare === path ? undefined : bare
}

/** What somebody looks for may end in any sign. */
const typedByReaders = 'q'

/**
 * The query that somebody meant who copied an address out of a text, with a full stop, a bracket or a space behind it.
 *
 * @param query as it came, with its question mark
 * @returns undefined where nothing stands behind it
 */
export const queryAsMeant = (query: string): string | undefined => {
  const parameters = [...new URLSearchParams(query)]
  const [name = '', value = ''] = parameters.at(-1) ?? []
  const bare = withoutBehind(value)
  if (name === typedByReaders || bare === value) return undefined
  const all = bare ? [...parameters.slice(0, -1), [name, bare]] : parameters.slice(0, -1)
  return all.length > 0 ? `?${new URLSearchParams(all as [string, string][])}` : ''
}
