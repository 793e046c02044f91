import { parentPort, workerData } from 'node:worker_threads'
import { staffIndex } from '@/search/staff/staff-index'
import type { ThreadRole } from './index-threads'
import { openIndex } from './open-index'
import { indexReader } from './search-index'
import { indexWriter } from './write-index'

/*
 * SQLite works in the thread that calls it. This one answers the calls of `index-threads.ts`, one at a
 * time, so that the site goes on while it searches or writes.
 */

type Call = { id: number; name: string; input: unknown }

const { file, role } = workerData as { file: string; role: ThreadRole }

const roles: Record<ThreadRole, () => Record<string, (input: never) => unknown>> = {
  reader: () => indexReader(openIndex(file)),
  writer: () => indexWriter(openIndex(file)),
  staff: () => staffIndex(file),
}
const calls = roles[role]()

parentPort?.on('message', ({ id, name, input }: Call) => {
  try {
    parentPort?.postMessage({ id, result: calls[name]?.(input as never) })
  } catch (error) {
    const { message, stack } = error as Error
    parentPort?.postMessage({ id, error: { message, stack } })
  }
})
