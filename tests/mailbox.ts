import { ImapFlow } from 'imapflow'
import PostalMime, { type Email } from 'postal-mime'
import { startMailServer } from './mail-server'

/** Where residents read their mail: at a real mail server that the environment names, else at one of ours. */
export type Mailboxes = {
  /** What a site is started with, so that its mail arrives here. */
  environment: Record<string, string>
  /** An address of somebody new. */
  newAddress: () => string
  /** Everything that has arrived at an address, in its order. */
  at: (address: string) => Promise<Email[]>
  close: () => Promise<void>
}

let made = 0
const newName = () => `resident-${Date.now()}-${++made}`

const ownServer = async (): Promise<Mailboxes> => {
  const server = await startMailServer()
  return {
    environment: { SMTP_URL: server.url, MAIL_FROM: 'news@council.test' },
    newAddress: () => `${newName()}@ok.test`,
    at: async (address) => server.taken.filter(({ to }) => to.includes(address)).map(({ mail }) => mail),
    close: server.close,
  }
}

const readAll = async (imapUrl: URL, address: string): Promise<Email[]> => {
  const client = new ImapFlow({
    host: imapUrl.hostname,
    port: Number(imapUrl.port),
    secure: imapUrl.protocol === 'imaps:',
    // That server lets in everybody by the same password.
    auth: { user: address, pass: decodeURIComponent(imapUrl.password) },
    tls: { rejectUnauthorized: false },
    logger: false,
  })
  await client.connect()
  try {
    const found: Email[] = []
    const lock = await client.getMailboxLock('INBOX')
    try {
      for await (const { source } of client.fetch('1:*', { source: true }))
        if (source) found.push(await PostalMime.parse(source))
    } finally {
      lock.release()
    }
    return found
  } finally {
    await client.logout()
  }
}

const realServer = (smtpUrl: string, imapUrl: string, caFile: string | undefined): Mailboxes => {
  const box = new URL(imapUrl)
  const domain = decodeURIComponent(box.username).split('@')[1] ?? 'council.test'
  return {
    environment: {
      SMTP_URL: smtpUrl,
      MAIL_FROM: `news@${domain}`,
      BOUNCES_DOMAIN: domain,
      BOUNCES_IMAP_URL: imapUrl,
      ...(caFile ? { SMTP_CA_FILE: caFile } : {}),
    },
    newAddress: () => `${newName()}@ok.test`,
    at: (address) => readAll(box, address),
    close: async () => undefined,
  }
}

export const openMailboxes = async (): Promise<Mailboxes> => {
  const { TEST_SMTP_URL: smtpUrl, TEST_BOUNCES_IMAP_URL: imapUrl, TEST_MAIL_CA_FILE: caFile } = process.env
  return smtpUrl && imapUrl ? realServer(smtpUrl, imapUrl, caFile) : ownServer()
}
