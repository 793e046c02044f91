/** Letters that no name of a site has (WHATWG URL, 3.1: forbidden domain code points; RFC 1123, 2.1), however they are written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII that is no letter, figure, hyphen or underscore.
const isLabel = /^(?!-)(?:[a-z\d_-]|[^\x00-\x7f\s]){1,63}(?<!-)$/iu

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

/**
 * Whether the name of a site in an address is one that there can be. Browsers and servers judge some of them
 * differently, so neither is asked: of those between the dots none is empty or has a hyphen at an end, none has a space
 * in it, and “www” has a site and its ending behind it. A name without a dot is that of a network of an office.
 *
 * @param address with http: or https:
 */
export const hasSiteName = (address: string): boolean => {
  const name = nameIn(address)
  if (!name) return false
  if (/^\[[\da-f:.]+\]$/i.test(name)) return true
  const labels = name.replace(/[.。．｡]$/, '').split(stops)
  if (!labels.every((label) => isLabel.test(label))) return false
  return labels[0]?.toLowerCase() !== 'www' || labels.length > 2
}
