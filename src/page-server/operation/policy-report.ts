import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { type Logger, withoutQuery } from './log'

/** A report is short; what anybody sends beyond that is not read. */
const longest = 10_000

const longestAddress = 300

/**
 * Takes a browser's report that a page broke its policy: which rule, and on which page.
 *
 * @param isRead whether it is read and logged: of one client, only the first are
 */
export const takePolicyReport = async (
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
  isRead: boolean,
): Promise<void> => {
  if (!isRead) {
    request.resume()
    response.writeHead(204).end()
    return
  }
  let text = ''
  await pipeline(request, async (parts) => {
    for await (const part of parts) if (text.length < longest) text += part
  })
  try {
    const { 'csp-report': report } = JSON.parse(text) as { 'csp-report'?: Record<string, unknown> }
    const document = withoutQuery(String(report?.['document-uri'] ?? ''))
    const [directive] = /^[a-z-]{1,40}$/.exec(String(report?.['effective-directive'])) ?? ['unknown']
    log.warn({ document: document.slice(0, longestAddress), directive }, 'A page broke its policy.')
  } catch {
    // Anybody can send anything here.
  }
  response.writeHead(204).end()
}
