import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A mail as a server took it: the addresses of the envelope, and what was in it. */
export type Taken = { from: string; to: string[]; raw: string; mail: Email }

export type MailServer = {
  /** As `SMTP_URL` has it. */
  url: string
  taken: Taken[]
  /** Decides about each mail once it is whole: throws to refuse it, with a `responseCode`. */
  answer: (mail: Taken) => Promise<void> | void
  /** Decides about each recipient. */
  recipient: (address: string) => void
  close: () => Promise<void>
}

/** An error that an SMTP server answers, such as 451. */
export const smtpError = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode })

/** A real SMTP server on loopback, which keeps what it takes. */
export const startMailServer = async (port = 0): Promise<MailServer> => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 200,
    onRcptTo: ({ address }, _session, callback) => {
      try {
        self.recipient(address)
        callback()
      } catch (error) {
        callback(error as Error)
      }
    },
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks).toString()
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const one = { from, to: envelope.rcptTo.map(({ address }) => address), raw, mail: await PostalMime.parse(raw) }
        try {
          await self.answer(one)
          taken.push(one)
          callback(null, `Taken for <${one.to.join('>, <')}>`)
        } catch (error) {
          callback(error as Error)
        }
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const self: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    answer: () => undefined,
    recipient: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return self
}
