import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/*
 * How long saves take on the embedded database, beside another version of this software in the same run: each
 * takes its turn three times, so that a machine that becomes slower does so for both.
 */

const rounds = 3

/** Milliseconds by kind of save. */
type Times = Record<string, number[]>

const kinds: Record<string, string> = {
  write: 'a new draft',
  draft: 'a draft saved again',
  publish: 'first publication',
  change: 'changes published',
  withdraw: 'a withdrawal',
  bulk: '50 published at once',
}

const measureIn = async (checkout: string, folder: string): Promise<Times> => {
  mkdirSync(folder, { recursive: true })
  const isOther = checkout !== process.cwd()
  const script = path.join(checkout, 'bench', isOther ? 'save-times-beside.ts' : 'save-times.ts')
  if (isOther) copyFileSync(path.join(process.cwd(), 'bench/save-times.ts'), script)
  const file = path.join(folder, 'times.json')
  try {
    const measuring = spawn(process.execPath, ['tests/run-script.mjs', script, file], {
      cwd: checkout,
      env: {
        ...process.env,
        DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
        MEDIA_DIR: path.join(folder, 'media'),
        SEARCH_INDEX: path.join(folder, 'search.db'),
        PAYLOAD_SECRET: 'only for this benchmark',
        SAMPLE_CONTENT: 'false',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [status] = await once(measuring, 'exit')
    if (status !== 0) throw new Error('Saves could not be measured; see above.')
    return JSON.parse(readFileSync(file, 'utf8')) as Times
  } finally {
    if (isOther) rmSync(script, { force: true })
  }
}

const join = (all: Times[]): Times =>
  Object.fromEntries(Object.keys(kinds).map((kind) => [kind, all.flatMap((times) => times[kind] ?? [])]))

export type SaveTimes = { own: Times; beside?: Times }

/**
 * @param folder where databases may be made
 * @param beside the folder of another version, with its packages installed; none to measure this one alone
 */
export const measureSaves = async (folder: string, beside: string | undefined): Promise<SaveTimes> => {
  const own: Times[] = []
  const other: Times[] = []
  for (let round = 0; round < rounds; round += 1) {
    own.push(await measureIn(process.cwd(), path.join(folder, `own-${round}`)))
    if (beside) other.push(await measureIn(path.resolve(beside), path.join(folder, `beside-${round}`)))
  }
  return { own: join(own), beside: beside ? join(other) : undefined }
}

const at = (times: number[] | undefined, part: number): number | undefined => {
  const sorted = [...(times ?? [])].sort((a, b) => a - b)
  const found = sorted[Math.floor(sorted.length * part)]
  return found === undefined ? undefined : Math.round(found * 10) / 10
}

export const printSaves = ({ own, beside }: SaveTimes): void => {
  const lines = Object.entries(kinds).map(([kind, label]) => {
    const figures = { 'p50 ms': at(own[kind], 0.5), 'p95 ms': at(own[kind], 0.95) }
    const other = { 'beside, p50 ms': at(beside?.[kind], 0.5), 'beside, p95 ms': at(beside?.[kind], 0.95) }
    return [label, beside ? { ...figures, ...other } : figures]
  })
  console.log('\nSQLite: how long saves take\n')
  console.table(Object.fromEntries(lines))
}
