import type { IncomingMessage } from 'node:http'

/** Payload’s own cookie, as it reads the header; others, of whatever counts visits, make nobody known. */
const token = /(?:^|;)\s*payload-token\s*=/

/** Returns whether a request may come from somebody who is signed in, and so may see more than the public. */
export const hasSession = ({
  cookie,
  authorization,
}: Pick<IncomingMessage['headers'], 'cookie' | 'authorization'>): boolean =>
  authorization !== undefined || (cookie !== undefined && token.test(cookie))
