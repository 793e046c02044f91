import { createHmac, randomBytes } from 'node:crypto'

/*
 * Standard Webhooks 1.0.0 (https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md):
 * what is signed is the number, the time and the body, with full stops between them.
 */

const prefix = 'whsec_'

/** Makes a secret of 256 bits; the specification asks for 192 to 512. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

export const isSecret = (text: string): boolean => text.startsWith(prefix)

type Signed = {
  /** The same however often it is sent. */
  id: string
  at: Date
  body: string
}

/**
 * Returns the headers by which a receiver knows that it was us, that nothing was changed on its way, and that it is no
 * copy of something old.
 *
 * @param secrets that of now, and that of before while receivers may still have it
 */
export const signatureHeaders = ({ id, at, body }: Signed, secrets: string[]): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64')
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  })
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
