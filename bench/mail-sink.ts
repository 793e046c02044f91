import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server that takes every mail at once, and keeps only who it was to, what it was called, and when. */
export type Sink = {
  url: string
  /** When each mail of a subject came, by who it was to. */
  times: (subject: string) => Map<string, number[]>
  close: () => Promise<void>
}

export const startSink = async (): Promise<Sink> => {
  const bySubject = new Map<string, Map<string, number[]>>()
  const timesOf = (subject: string): Map<string, number[]> => {
    const times = bySubject.get(subject) ?? new Map<string, number[]>()
    bySubject.set(subject, times)
    return times
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    closeTimeout: 200,
    onData: (stream, { envelope }, callback) => {
      let head = ''
      stream.on('data', (chunk: Buffer) => {
        if (!head.includes('\r\n\r\n')) head += chunk.toString('latin1')
      })
      stream.on('end', () => {
        const [to] = envelope.rcptTo
        const subject = /^Subject: (.*)$/m.exec(head)?.[1]?.trim() ?? ''
        if (to) {
          const times = timesOf(subject)
          times.set(to.address, [...(times.get(to.address) ?? []), Date.now()])
        }
        callback(null)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    times: timesOf,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
