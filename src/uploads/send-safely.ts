const shownInPlace = /^(?:application\/pdf|image\/(?:jpeg|png|webp|avif|gif))\b/

/**
 * Returns how a file is sent: as what it is and nothing a browser might guess, and shown in the browser only
 * if that can show it. For `upload.modifyResponseHeaders`.
 */
export const sendSafely = ({ headers }: { headers: Headers }): Headers => {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Disposition', shownInPlace.test(headers.get('Content-Type') ?? '') ? 'inline' : 'attachment')
  return headers
}
