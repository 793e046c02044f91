import { isInstalled, type Load, load, loadProgram } from './load'
import { startNextStatic, startNginx } from './peers'
import { articleLink, environmentIn, firstLink, memoryOf, site, startNextAlone, startSite } from './site'

type Line = { what: string } & Load
type Times = { p50: number; p95: number; perSecond: number }

export type Rush = {
  lines: Line[]
  /** Every request another article, one after the other and eight at a time; with Next alone beside it. */
  uncached: { here: Times; hereEight: Times; nextAlone: Times; nextAloneEight: Times }
  memoryAfter: number
}

const gzip = { 'Accept-Encoding': 'gzip' }
const plain = { 'Accept-Encoding': 'identity' }

/** The addresses of all articles, by the pages of the list. */
const allArticles = async (): Promise<string[]> => {
  const found = new Set<string>()
  for (let page = 1; ; page += 1) {
    const answer = await fetch(`${site}/news?page=${page}`)
    if (!answer.ok) return [...found]
    for (const [, address] of (await answer.text()).matchAll(new RegExp(articleLink, 'g'))) found.add(address as string)
  }
}

const timesOf = async (addresses: string[], atOnce: number): Promise<Times> => {
  const waiting = [...addresses]
  const times: number[] = []
  const begun = performance.now()
  const reader = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const start = performance.now()
      const answer = await fetch(site + next, { headers: { 'Accept-Encoding': 'gzip' } })
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${next} answered ${answer.status}`)
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  const seconds = (performance.now() - begun) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] as number) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), perSecond: Math.round(addresses.length / seconds) }
}

/** Measures a rush for one article, and for many, beside what else could serve it. */
export const measureRush = async (folder: string): Promise<Rush> => {
  const environment = environmentIn(folder)
  let running = await startSite(environment)
  const articles = await allArticles()
  const half = Math.floor(articles.length / 2)
  await running.stop()

  // Nothing is kept from before.
  running = await startSite(environment)
  await timesOf(['/', '/news', ...articles.slice(0, 5)], 1)
  const here = await timesOf(articles.slice(5, half), 1)
  const hereEight = await timesOf(articles.slice(half), 8)
  const article = site + (await firstLink('/news', articleLink))
  const answer = await fetch(article, { headers: plain })
  const html = await answer.text()
  const tag = (await fetch(article, { headers: gzip })).headers.get('etag') ?? ''

  const lines: Line[] = []
  const measure = async (what: string, url: string, headers: Record<string, string>) => {
    lines.push({ what, ...(await load(url, headers)) })
  }
  await measure('this server, gzip', article, gzip)
  await measure('this server, not compressed', article, plain)
  await measure('this server, 304', article, { ...gzip, 'If-None-Match': tag })
  const memoryAfter = memoryOf(running)
  await running.stop()

  const next = await startNextStatic(html)
  await measure('Next.js, force-static, gzip', next.url, gzip)
  await measure('Next.js, force-static, not compressed', next.url, plain)
  await next.stop()

  if (isInstalled('nginx')) {
    const nginx = await startNginx(folder, html)
    await measure('nginx, one worker, gzip', nginx.url, gzip)
    await measure('nginx, one worker, not compressed', nginx.url, plain)
    await nginx.stop()
  } else console.log('nginx is not installed: not measured.')

  running = await startNextAlone(environment)
  await timesOf(['/', '/news', ...articles.slice(0, 5)], 1)
  const nextAlone = await timesOf(articles.slice(5, half), 1)
  const nextAloneEight = await timesOf(articles.slice(half), 8)
  await running.stop()
  return { lines, uncached: { here, hereEight, nextAlone, nextAloneEight }, memoryAfter }
}

export const printRush = ({ lines, uncached, memoryAfter }: Rush): void => {
  const ours = (what: string) => lines.find((line) => line.what === `this server, ${what}`)?.perSecond ?? Number.NaN
  console.log(`\nOne article in a rush (${loadProgram}, 32 connections); memory after it ${memoryAfter} MB\n`)
  console.table(
    Object.fromEntries(
      lines.map(({ what, perSecond, p99 }) => {
        const same = ours(what.endsWith('not compressed') ? 'not compressed' : 'gzip')
        const ratio = what.startsWith('this') ? '' : `${(same / perSecond).toFixed(2)} x`
        return [what, { 'requests/s': Math.round(perSecond), 'p99 ms': p99, 'this server against it': ratio }]
      }),
    ),
  )
  console.log('\nArticles that nobody asked for before\n')
  console.table({
    'this server, one at a time': uncached.here,
    'Next.js alone, one at a time': uncached.nextAlone,
    'this server, eight at a time': uncached.hereEight,
    'Next.js alone, eight at a time': uncached.nextAloneEight,
  })
}
