import { isInstalled, type Load, load, loadProgram } from './load'
import { startNextStatic, startNginx } from './peers'
import { articleLink, environmentIn, firstLink, memoryOf, site, startSite } from './site'

type Line = { what: string } & Load
export type Rush = { lines: Line[]; memoryAfter: number }

const gzip = { 'Accept-Encoding': 'gzip' }
const plain = { 'Accept-Encoding': 'identity' }

/** Measures a rush for one article, beside what else could serve it. */
export const measureRush = async (folder: string): Promise<Rush> => {
  const environment = environmentIn(folder)
  const running = await startSite(environment)
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

  const without = await startSite({ ...environment, EXPRESS_LANE: 'false' })
  await measure('without the express lane, gzip', article, gzip)
  await measure('without the express lane, not compressed', article, plain)
  await without.stop()

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

  return { lines, memoryAfter }
}

export const printRush = ({ lines, memoryAfter }: Rush): void => {
  const ours = (what: string) => lines.find((line) => line.what === `this server, ${what}`)?.perSecond ?? Number.NaN
  console.log(`\nOne article in a rush (${loadProgram}, 32 connections); memory after it ${memoryAfter} MB\n`)
  if (loadProgram === 'autocannon')
    console.log('autocannon reads pages no faster than this: install wrk to see what the server can do.\n')
  console.table(
    Object.fromEntries(
      lines.map(({ what, perSecond, p99 }) => {
        const same = ours(what.endsWith('not compressed') ? 'not compressed' : 'gzip')
        const ratio = what.startsWith('this') ? '' : `${(same / perSecond).toFixed(2)} x`
        return [what, { 'requests/s': Math.round(perSecond), 'p99 ms': p99, 'this server against it': ratio }]
      }),
    ),
  )
}
