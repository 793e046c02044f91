import { createHash } from 'node:crypto'

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** This project's own namespace for RFC 9562 name-based identifiers; changing it would change every id. */
const namespace = Buffer.from('6f1d2c5e8a7b4c3d9e0f1a2b3c4d5e6f', 'hex')

/** RFC 9562, 5.5: version 5, the SHA-1 of a namespace and a name. */
const nameBased = (name: string): string => {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * The same UUID for a document for ever, whatever its title, its address or the site's name become.
 *
 * @param id of the document: a UUID on SQLite, which stays as it is, or MongoDB's ObjectId
 * @param part of the document, where one has several things with an id (a consultation's events)
 */
export const stableUuid = (id: string, part?: string): string => {
  if (part === undefined && uuidPattern.test(id)) return id
  return nameBased(part === undefined ? id : `${id}/${part}`)
}

/** The id of a document in a feed, a URI as RFC 4287, 4.2.6 asks for. */
export const feedId = (id: string): string => `urn:uuid:${stableUuid(id)}`
