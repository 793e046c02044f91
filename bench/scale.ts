import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { measureAtScale, type ScaleFigures } from './scale-times'
import { environmentIn } from './site'

/*
 * What a site costs that has 100,000 news items, on the embedded database, asked over HTTP as readers and staff ask.
 * They are made up once, into a folder that is kept; a version of this software that is measured beside this one
 * makes its own, since an older one takes no newer database.
 */

export const items = 100_000

const cacheOf = (checkout: string) => path.join(checkout, 'node_modules/.cache/newsroom-scale')

/** Makes up the items, unless they are there. */
const seed = async (checkout: string, folder: string): Promise<void> => {
  const done = path.join(folder, 'seeded')
  if (existsSync(done)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const filling = spawn(process.execPath, ['start.cjs', 'sample', '--news', String(items)], {
    cwd: checkout,
    env: { ...process.env, NODE_ENV: 'production', ...environmentIn(folder) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(filling, 'exit')
  if (status !== 0) throw new Error('The news items could not be made up; see above.')
  writeFileSync(done, '')
}

export type Scale = { own: ScaleFigures; beside?: ScaleFigures }

const measureIn = async (checkout: string): Promise<ScaleFigures> => {
  const folder = cacheOf(checkout)
  await seed(checkout, folder)
  return measureAtScale(checkout, environmentIn(folder))
}

/** @param beside the folder of another version, built and with its packages installed; none to measure this one alone */
export const measureScale = async (beside: string | undefined): Promise<Scale> => ({
  own: await measureIn(process.cwd()),
  beside: beside ? await measureIn(path.resolve(beside)) : undefined,
})

export const printScale = ({ own, beside }: Scale): void => {
  console.log(`\nSQLite, ${items.toLocaleString('en-GB')} news items\n`)
  const others = (line: string) => {
    const { least, median, most } = beside?.times[line] ?? {}
    return beside ? { 'beside, least ms': least, 'beside, median ms': median, 'beside, most ms': most } : {}
  }
  console.table(
    Object.fromEntries(
      Object.entries(own.times).map(([line, { least, median, most }]) => [
        line,
        { 'least ms': least, 'median ms': median, 'most ms': most, ...others(line) },
      ]),
    ),
  )
  console.table(beside ? { 'this version': own.starts, beside: beside.starts } : { 'this version': own.starts })
}
