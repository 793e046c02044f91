import { spawnSync } from 'node:child_process'
import { Agent, get } from 'node:http'
import { articleLink, environmentIn, nextAlone, site, startNextAlone, startSite } from './site'

/** One round: so many articles that nobody asked for before. */
type Round = { p50: number; perSecond: number }
type Times = { one: Round; eight: Round }
export type Uncached = Record<string, Times>

const articles = 1000
const perRound = 40
const rounds = 12
/** The first ones warm the programs up. */
const warmUp = 3

const agent = new Agent({ keepAlive: true, maxSockets: 8 })

const ask = (url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${answer.statusCode}`)),
      )
    }).once('error', reject)
  })

const round = async (addresses: string[], atOnce: number): Promise<Round> => {
  const waiting = [...addresses]
  const times: number[] = []
  const begun = performance.now()
  const reader = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const start = performance.now()
      await ask(next)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  return { p50: median(times), perSecond: (1000 * addresses.length) / (performance.now() - begun) }
}

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

const medianOf = (all: Round[]): Round => ({
  p50: median(all.map(({ p50 }) => p50)),
  perSecond: median(all.map(({ perSecond }) => perSecond)),
})

/** The paths of all articles, by the pages of the list. */
const allArticles = async (): Promise<string[]> => {
  const found = new Set<string>()
  for (let page = 1; ; page += 1) {
    const answer = await fetch(`${site}/news?page=${page}`)
    if (!answer.ok) return [...found]
    for (const [, path] of (await answer.text()).matchAll(new RegExp(articleLink, 'g'))) found.add(path as string)
  }
}

const addNews = (environment: Record<string, string>): void => {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'sample', '--', '--news', String(articles)], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The articles could not be made up:\n${stderr.slice(0, 2000)}`)
}

/**
 * Measures articles that nobody asked for before, one at a time and eight at a time: this site, the
 * same site on Next.js alone, and another if there is one. They take turns, so that whatever else
 * the machine does meanwhile befalls them all.
 *
 * @param beside the address of another site's n-th article, with `{n}` for the number
 */
export const measureUncached = async (folder: string, beside?: string): Promise<Uncached> => {
  const environment = environmentIn(folder)
  await (await startSite(environment)).stop()
  addNews(environment)
  const [ours, next] = [await startSite(environment), await startNextAlone(environment)]
  const paths = (await allArticles()).slice(0, perRound * 2 * rounds)
  const sites: Record<string, (n: number) => string> = {
    'this server': (n) => site + paths[n],
    'Next.js alone': (n) => nextAlone + paths[n],
    ...(beside ? { [new URL(beside).origin]: (n: number) => beside.replace('{n}', String(n)) } : {}),
  }
  const found = Object.fromEntries(
    Object.keys(sites).map((name) => [name, { one: [] as Round[], eight: [] as Round[] }]),
  )
  try {
    for (let n = 0; n < rounds * 2; n += 1) {
      const atOnce = n % 2 === 0 ? 1 : 8
      for (const [name, address] of Object.entries(sites)) {
        const addresses = Array.from({ length: perRound }, (_, ahead) => address(n * perRound + ahead))
        const times = await round(addresses, atOnce)
        if (n >= warmUp * 2) found[name]?.[atOnce === 1 ? 'one' : 'eight'].push(times)
      }
    }
  } finally {
    await Promise.all([ours.stop(), next.stop()])
  }
  return Object.fromEntries(
    Object.entries(found).map(([name, { one, eight }]) => [name, { one: medianOf(one), eight: medianOf(eight) }]),
  )
}

export const printUncached = (uncached: Uncached): void => {
  console.log('\nArticles that nobody asked for before\n')
  const ours = uncached['this server'] as Times
  console.table(
    Object.fromEntries(
      Object.entries(uncached).map(([name, { one, eight }]) => [
        name,
        {
          'one at a time, p50 ms': Math.round(one.p50 * 10) / 10,
          'this server against it': `${(one.p50 / ours.one.p50).toFixed(2)} x`,
          'eight at a time, per second': Math.round(eight.perSecond * 10) / 10,
          'this server against it, eight': `${(ours.eight.perSecond / eight.perSecond).toFixed(2)} x`,
        },
      ]),
    ),
  )
}
