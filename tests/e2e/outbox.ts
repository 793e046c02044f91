import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { dataFolder } from './site'

/** Where each message is a file, since no mail server is set. */
const outbox = path.join(dataFolder, 'outbox')

/** The texts of all messages to an address, with soft line breaks taken out (RFC 2045, 6.7). */
export const messagesTo = (address: string): string[] => {
  try {
    return readdirSync(outbox)
      .map((file) =>
        readFileSync(path.join(outbox, file), 'utf8')
          .replace(/=\r?\n/g, '')
          .replaceAll('=3D', '='),
      )
      .filter((message) => message.includes(`To: ${address}`))
  } catch {
    return []
  }
}

/** Waits for a message to somebody, and returns the first link in it that looks like this. */
export const linkIn = async (address: string, link: RegExp): Promise<string> => {
  await expect.poll(() => messagesTo(address).length, { timeout: 20_000 }).toBeGreaterThan(0)
  return link.exec(messagesTo(address)[0] as string)?.[0] as string
}
