/** Letters that no name of a site has (WHATWG URL, 3.1: forbidden domain code points; RFC 1123, 2.1), however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII that is no letter, figure, hyphen or underscore.
const isLabel = /^(?!-)(?:[a-z\d_-]|[^\x00-\x7f\s]){1,63}$/iu

/** Matches the full stops of other scripts, which browsers take for one. */
const stops = /[.。．｡]/

const decoded = (name: string): string | undefined => {
  try {
    return decodeURIComponent(name)
  } catch {
    return undefined
  }
}

/** What an address of the web says of its site, without a person and a port. */
const nameIn = (address: string): string | undefined => {
  const [, all = ''] = /^https?:[/\\]*([^/?#\\]*)/i.exec(address) ?? []
  return decoded(all.slice(all.lastIndexOf('@') + 1).replace(/:\d*$/, ''))
}

/** A port, or a path: somebody typed the name to its end. */
const goesOn = /^https?:[/\\]*[^/?#\\]+(?::\d+|[/?#\\].*)$/i

/**
 * Whether the name of a site in an address is one that there can be. Browsers and servers judge some of them
 * differently, so neither is asked: of those between the dots none is empty, begins with a hyphen or has a space in it,
 * and what somebody registered, the last two, does not end with a hyphen. “www” has a site and its ending behind it. A
 * name without a dot is that of a network of an office, “www” too where its address goes on behind it.
 *
 * @param address with http: or https:
 */
export const hasSiteName = (address: string): boolean => {
  const name = nameIn(address)
  if (!name) return false
  if (/^\[[\da-f:.]+\]$/i.test(name)) return true
  const labels = name.replace(/[.。．｡]$/, '').split(stops)
  if (!labels.every((label) => isLabel.test(label)) || labels.slice(-2).some((label) => label.endsWith('-')))
    return false
  if (labels[0]?.toLowerCase() !== 'www') return true
  return labels.length > 2 || (labels.length === 1 && goesOn.test(address))
}
