/**
 * The fingerprint of a file’s content (SHA-256, in hexadecimal), as the server keeps it.
 *
 * @returns undefined where the browser can’t work it out: on an address without HTTPS
 */
export const hashOf = async (file: File): Promise<string | undefined> => {
  if (!globalThis.crypto?.subtle) return undefined
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
