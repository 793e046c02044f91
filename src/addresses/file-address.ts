/*
 * Readers find pictures at `/images/{name}` and documents at `/files/{name}`. Payload's own addresses
 * for them, `/api/media/file/{name}` and `/api/documents/file/{name}`, lead there.
 */

/** The first part of the address of a file, by its collection. */
export const folderOf = { media: 'images', documents: 'files' } as const

type Kind = keyof typeof folderOf

const own = /^\/api\/(media|documents)\/file\/([^/?#]+)(?=[?#]|$)/
const shown = /^\/(images|files)\/([^/?#]+)$/

/** The public address of a file, in place of Payload's own; any other address as it is. */
export const publicAddress = (address: string): string =>
  address.replace(own, (_, kind: Kind, name: string) => `/${folderOf[kind]}/${name}`)

/** Returns whether an address is Payload's own of a file. */
export const isOwnAddress = (address: string): boolean => own.test(address)

/** Returns whether the path of an address is one of a file. */
export const isFilePath = (path: string): boolean => shown.test(path)

/** No name of a file leaves its folder, or holds what the file system does not take. */
const isName = (name: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  name !== '' && name !== '.' && name !== '..' && !/[/\\\x00-\x1f]/.test(name)

/**
 * The file that a public address names.
 *
 * @param path without a query
 * @returns undefined for what is no address of a file
 */
export const fileAt = (path: string): { kind: Kind; name: string } | undefined => {
  const [, folder, encoded = ''] = shown.exec(path) ?? []
  if (!folder) return undefined
  try {
    const name = decodeURIComponent(encoded)
    return isName(name) ? { kind: folder === 'images' ? 'media' : 'documents', name } : undefined
  } catch {
    return undefined
  }
}

/** The public address of a file by its name. */
export const addressOfFile = (kind: Kind, name: string): string => `/${folderOf[kind]}/${encodeURIComponent(name)}`
