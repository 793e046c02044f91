import type { Server } from 'node:net'

/** Hundreds come in within this time; who never stops opening connections keeps nobody waiting for more. In milliseconds. */
const longest = 250

/** After that long a wait, what was waited with goes on for as long. */
const rest = 250

/**
 * Lets those in who wait at the door. Node takes one new connection in each round of its event loop
 * (libuv, `uv__server_io`), however many wait: while pages are made a round takes 20 ms, and the last of
 * 450 connections that are opened at once would wait for 9 seconds before it is even heard.
 *
 * @returns a function that waits until a round has passed in which nobody came; undefined if it need not be waited
 */
export const watchNewcomers = (server: Server) => {
  let came = 0
  let restsUntil = 0
  let waiting: Promise<void> | undefined
  server.on('connection', () => {
    came += 1
  })

  const untilNobodyComes = async (): Promise<void> => {
    const begun = performance.now()
    // The first may be the end of the round that is under way.
    for (let quiet = 0, before = came; quiet < 2; before = came) {
      await new Promise((resolve) => setImmediate(resolve))
      quiet = before === came ? quiet + 1 : 0
      if (performance.now() - begun <= longest) continue
      restsUntil = performance.now() + rest
      break
    }
    waiting = undefined
  }

  return (): Promise<void> | undefined => {
    if (performance.now() < restsUntil) return undefined
    waiting ??= untilNobodyComes()
    return waiting
  }
}
