import { readFileSync } from 'node:fs'
import { ImapFlow } from 'imapflow'
import type { Environment } from '@/environment'
import { classify, type Returned } from './classify'

/** Where what was dealt with lies, and what a person has to read. Nothing is ever deleted. */
const folders = { done: 'Processed', forPeople: 'For a person' } as const

/** No more is read in one go. In mails. */
export const readAtOnce = 200

/** More is not read of one: the report stands at its beginning. In bytes. */
const longest = 256 * 1024

type Box = Pick<Environment, 'smtpCaFile'> & { bouncesImapUrl: string }

const connectionTo = ({ bouncesImapUrl, smtpCaFile }: Box): ImapFlow => {
  const { protocol, hostname, port, username, password } = new URL(bouncesImapUrl)
  const secure = protocol === 'imaps:'
  return new ImapFlow({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : secure ? 993 : 143,
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    tls: smtpCaFile ? { ca: readFileSync(smtpCaFile) } : undefined,
    logger: false,
  })
}

const folderIn = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1)) || 'INBOX'

/**
 * Reads what came back, and puts each mail away once it was dealt with: whoever stops in between finds it again.
 *
 * @param deal is given each mail in turn; false says that a person has to read it
 * @returns how many were read
 */
export const readBox = async (box: Box, deal: (returned: Returned) => Promise<boolean>): Promise<number> => {
  const client = connectionTo(box)
  // Without a listener, a connection that is lost ends the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    for (const folder of Object.values(folders)) await client.mailboxCreate(folder).catch(() => undefined)
    const lock = await client.getMailboxLock(folderIn(box.bouncesImapUrl))
    try {
      const found = await client.search({ all: true }, { uid: true })
      const uids = (found || []).slice(0, readAtOnce)
      for (const uid of uids) {
        const mail = await client.fetchOne(String(uid), { source: { maxLength: longest } }, { uid: true })
        const source = mail ? mail.source : undefined
        if (!source) continue
        const isDone = await deal(await classify(source))
        await client.messageMove(String(uid), isDone ? folders.done : folders.forPeople, { uid: true })
      }
      return uids.length
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => undefined)
  }
}
