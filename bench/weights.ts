import { createServer } from 'node:http'
import { chromium } from '@playwright/test'
import { findBrowser } from '../tests/e2e/browser'
import { addressOf, kinds } from '../tests/e2e/kinds'
import { articleLink, environmentIn, firstLink, site, startSite } from './site'

/** What a first visit to a page takes: bytes over the wire by kind, requests, and when it is there. */
export type Weight = {
  page: string
  html: number
  css: number
  fonts: number
  scripts: number
  images: number
  other: number
  requests: number
  lcp: number
}

const groups: Record<string, keyof Weight> = {
  Document: 'html',
  Stylesheet: 'css',
  Font: 'fonts',
  Script: 'scripts',
  Image: 'images',
}

/** A cheap phone on a slow connection, as Lighthouse has it: 4x slower, 1.6 Mbit/s, 150 ms. */
const slow = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }

const visits = 7

/** The least a page can be: how soon this machine and browser show anything at all. */
const oneLine = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end('<!doctype html><html lang="en-GB"><title>One line</title><p>A page of one line of text.')
})
const oneLinePort = 3293

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

/** Visits each kind of page with an empty cache in a real browser. */
export const measureWeights = async (folder: string): Promise<Weight[]> => {
  const running = await startSite(environmentIn(folder))
  oneLine.listen(oneLinePort, '127.0.0.1')
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const context = await browser.newContext({ baseURL: site })
    const withoutImages = (await (await fetch(`${site}/news/feed.json`)).json()).items as { url: string }[]
    let plainArticle = ''
    for (const { url } of withoutImages) {
      const { pathname } = new URL(url)
      if (!plainArticle && !(await (await fetch(site + pathname)).text()).includes('<img')) plainArticle = pathname
    }
    const pages = [
      ...(await Promise.all(
        kinds.map(async ([name, list, link]) => [name, await addressOf(context.request, list, link)]),
      )),
      ['article with an image', await firstLink('/', articleLink)],
      ['article without images', plainArticle],
    ].map(([name, address]) => [name, site + address]) as [string, string][]
    pages.push(['one line of text, for comparison', `http://127.0.0.1:${oneLinePort}/`])
    await context.close()
    const weights: Weight[] = []
    for (const [name, address] of pages) {
      const lcps: number[] = []
      let weight: Weight | undefined
      for (let visit = 0; visit < visits; visit += 1) {
        const fresh = await browser.newContext({ viewport: { width: 390, height: 844 } })
        const page = await fresh.newPage()
        const session = await fresh.newCDPSession(page)
        await session.send('Network.enable')
        await session.send('Network.emulateNetworkConditions', { offline: false, ...slow })
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
        const kindOf = new Map<string, keyof Weight>()
        weight = { page: name, html: 0, css: 0, fonts: 0, scripts: 0, images: 0, other: 0, requests: 0, lcp: 0 }
        const counted = weight
        session.on('Network.requestWillBeSent', ({ requestId, type }) => {
          counted.requests += 1
          kindOf.set(requestId, groups[type ?? ''] ?? 'other')
        })
        session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          const kind = kindOf.get(requestId) ?? 'other'
          ;(counted[kind] as number) += encodedDataLength
        })
        await page.goto(address, { waitUntil: 'networkidle' })
        const lcp = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
                type: 'largest-contentful-paint',
                buffered: true,
              })
            }),
        )
        lcps.push(lcp)
        await fresh.close()
      }
      weights.push({ ...(weight as Weight), lcp: Math.round(median(lcps)) })
    }
    return weights
  } finally {
    await browser.close()
    oneLine.close()
    await running.stop()
  }
}

export const printWeights = (weights: Weight[]): void => {
  console.log(
    `\nA first visit: bytes over the wire; LCP in ms on a slow phone (4x CPU, 1.6 Mbit/s, 150 ms), median of ${visits}\n`,
  )
  console.table(Object.fromEntries(weights.map(({ page, ...rest }) => [page, rest])))
}
