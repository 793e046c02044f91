import type { ChildProcess } from 'node:child_process'
import { performance } from 'node:perf_hooks'

/** In milliseconds. */
const lookEvery = 250

/** It is busy, with readers and whatever else it does, from this share of its time on, until it is less than the other. */
const busyFrom = 0.6
const idleFrom = 0.5

/** Says to the process that sends mail (`src/mail/give-way.ts`) when this one has little time left for readers, and when it has again. */
export const sayWhenBusy = (child: ChildProcess): void => {
  let before = performance.eventLoopUtilization()
  let isBusy = false
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    const readersBusy = utilization > (isBusy ? idleFrom : busyFrom)
    if (readersBusy === isBusy || !child.connected) return
    isBusy = readersBusy
    child.send({ readersBusy })
  }, lookEvery)
  timer.unref()
  child.once('exit', () => clearInterval(timer))
}
