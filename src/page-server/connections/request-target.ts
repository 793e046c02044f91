/*
 * What a request asks for is read once, here, before anything is decided by it. Everything behind sees
 * the normal form alone, so that no two of them can read one address differently.
 */

export type RequestTarget =
  /** As it should be written. */
  | { form: 'normal' }
  /** Another way to write `normal`, which begins with one slash: never the address of another site. */
  | { form: 'other'; normal: string }
  /** No address at all: its percent signs stand for no letters, or for what takes an address apart. */
  | { form: 'nonsense' }
  /** Nobody asks so: control letters, or no path. */
  | { form: 'refused' }

/** Stands for this site while an address is taken apart. */
const thisSite = 'http://site.invalid'

/** Node gives the bytes of a request as letters of Latin-1. */
const asPercents = (bytes: string): string =>
  bytes.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)

/** Letters that mean the same with a percent sign and without (RFC 3986, 2.3). */
const isUnreserved = (letter: string): boolean => /[\w.~-]/.test(letter)

const withoutNeedlessPercents = (path: string): string =>
  path.replace(/%[\da-f]{2}/gi, (escaped) => {
    const letter = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return isUnreserved(letter) ? letter : escaped.toUpperCase()
  })

/** Percent signs stand for UTF-8, and not for control letters. */
const controls = /%(?:[01][\da-f]|7f)/i
/** Programs that decode a path before they take it apart find other parts than those that do so after. */
const dividers = /%(?:2f|5c)/i

const isUtf8 = (path: string): boolean => {
  try {
    return Boolean(decodeURIComponent(path))
  } catch {
    return false
  }
}

/**
 * The one form of a path (RFC 3986, 6.2.2; dots and backslashes as in the WHATWG URL Standard, which
 * browsers follow): no dot segments, no empty ones, slashes alone between them and none at the end, no
 * percent signs where none are needed, and hexadecimal digits in capitals.
 *
 * @param path from its first slash on, without what follows it
 */
const normalPath = (path: string): string => {
  const { pathname } = new URL(thisSite + path)
  return withoutNeedlessPercents(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
}

/**
 * Reads a request's target in origin form (RFC 9112, 3.2.1). The query stays as it came: it is for those
 * who know its parameters.
 *
 * @param target from the first slash on, a letter a byte
 */
export const readTarget = (target: string): RequestTarget => {
  if (!/^\/[\x21-\x7e\x80-\xff]*$/.test(target)) return { form: 'refused' }
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? []
  const written = asPercents(path)
  if (controls.test(written)) return { form: 'refused' }
  if (dividers.test(written) || !isUtf8(written)) return { form: 'nonsense' }
  const normal = normalPath(written) + query
  return normal === target ? { form: 'normal' } : { form: 'other', normal: asPercents(normal) }
}

/**
 * Returns whether a target is its normal form but for a slash at the end of its path: what programs write for a folder.
 */
export const hasSlashAtEnd = (target: string, normal: string): boolean => {
  const [path = '', query] = normal.split(/(?=\?)(.*)/s, 2)
  return target === `${path}/${query ?? ''}`
}

const absolute = /^https?:\/\/([^/?#\\]*)(.*)$/is

/**
 * A target as from a client to a proxy, which every server has to understand, in origin form (RFC 9112, 3.2.2).
 *
 * @returns the host that it names, and the rest; undefined for any other target
 */
export const originForm = (target: string): { host: string; target: string } | undefined => {
  const [, host, rest = ''] = absolute.exec(target) ?? []
  if (host === undefined) return undefined
  return { host, target: rest.startsWith('/') ? rest : `/${rest}` }
}
