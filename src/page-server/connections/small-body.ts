import type { IncomingMessage } from 'node:http'

/** A form of a few fields is far smaller. In bytes. */
const largest = 64 * 1024

/** The body of a request that brings a form. @returns undefined for one that is too large, as soon as that is known */
export const smallBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > largest) return undefined
  const parts: Buffer[] = []
  let received = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    received += part.length
    if (received > largest) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
