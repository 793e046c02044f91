import { connect } from 'node:net'
import type { Part } from './requests'

/** Longer than any answer takes on a busy machine: who waits for so long gets none. In milliseconds. */
const patience = 30_000

/** How long a client waits before it goes on. In milliseconds. */
const waits = { answer: 1500, perhaps: 100 }

const headEnd = '\r\n\r\n'

/** Whether what came so far ends with a whole answer. The methods of what was asked are not known: HEAD's end early. */
const endsWhole = (text: string): boolean => {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(headEnd, at)
    if (end < 0) return false
    const head = text.slice(at, end)
    const status = Number(head.slice(9, 12))
    const [, length] = /^content-length: (\d+)$/im.exec(head) ?? []
    const next = end + headEnd.length
    if (/^transfer-encoding: chunked$/im.test(head)) {
      const last = text.indexOf('0\r\n\r\n', next)
      if (last < 0) return false
      at = last + 5
    } else at = next + (status === 304 || status < 200 || text.startsWith('HTTP/1.1', next) ? 0 : Number(length ?? 0))
    if (at > text.length) return false
  }
  return text.length > 0
}

const tick = () => new Promise<void>((resolve) => setImmediate(resolve))

export type Heard = {
  /** Everything that came back, a letter a byte. */
  text: string
  /** The server ended the connection, after the client had ended its side. */
  ended: boolean
}

/**
 * Writes parts on one connection, ends the client's side, and listens until the server ends the other.
 *
 * @param port of this machine
 */
export const talk = (port: number, parts: Part[]): Promise<Heard> =>
  new Promise((resolve) => {
    let text = ''
    let onData = () => {}
    let over = false
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true })
    const finish = (ended: boolean) => {
      over = true
      clearTimeout(late)
      onData()
      socket.destroy()
      resolve({ text, ended })
    }
    const late = setTimeout(() => finish(false), patience)
    /** Whether an answer came in time. */
    const answered = (before: number, time: number) =>
      new Promise<boolean>((done) => {
        const settle = (came: boolean) => {
          clearTimeout(giveUp)
          onData = () => {}
          done(came)
        }
        const giveUp = setTimeout(settle, time, false)
        onData = () => {
          if (over || (text.length > before && endsWhole(text.slice(before)))) settle(true)
        }
      })
    const write = async () => {
      // Where an answer did not come, the server waits for the rest of a request: nothing answers what is sent next.
      let isAnswered = true
      for (const { bytes, wait } of parts) {
        if (over) return
        const before = text.length
        if (bytes) socket.write(bytes, 'latin1')
        // The server, in this very process, reads at the next turn of the loop.
        if (wait !== 'read' && isAnswered) isAnswered = await answered(before, waits[wait])
        else for (let turn = 0; turn < 3; turn += 1) await tick()
      }
      if (!over) socket.end()
    }
    socket.on('data', (data) => {
      text += data.toString('latin1')
      onData()
    })
    socket.once('end', () => finish(true))
    // A server may refuse what is still being sent.
    socket.once('error', () => finish(true))
    socket.once('connect', () => void write())
  })
