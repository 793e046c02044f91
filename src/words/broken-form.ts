/**
 * Lists what the reader of forms (busboy) says of one that is broken off, or whose parts it can't name; Payload takes
 * it for its own fault.
 */
const said = new Set([
  'Malformed content type',
  'Malformed part header',
  'Multipart: Boundary not found',
  'Request is not eligible for file upload',
  'Unexpected end of file',
  'Unexpected end of form',
])

/** Returns whether a form could not be read because of how it was sent. */
export const isBrokenForm = (error: unknown): boolean => error instanceof Error && said.has(error.message)
