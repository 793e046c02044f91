import { setTimeout as pause } from 'node:timers/promises'
import { administrator, environmentIn, memoryOf, type Running, site, startSite } from './site'

/*
 * Three editors write and readers read, nineteen times as often, and each answer is checked: it must
 * show at least what had been published when it was asked for, at most what had been begun, and
 * nothing of an article whose time has not come.
 */

export type MixedLoad = {
  minutes: number
  reads: number
  writes: number
  wentLive: number
  wrong: string[]
  errors: string[]
  readP50: number
  readP99: number
  writeP50: number
  /** Megabytes: after a minute, or a fifth of a shorter run; at the end; at most. */
  memoryEarly: number
  memoryLate: number
  memoryMost: number
  /** The same at the end of each minute. */
  memoryByMinute: number[]
}

const readers = 16
const editors = 3
const readsForAWrite = 19

type Article = { id: string; address: string; name: string; committed: number; begun: number }
type Embargoed = { address: string; name: string; goesLiveAt: number }

const signIn = async (): Promise<Record<string, string>> => {
  const answer = await fetch(`${site}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(administrator),
  })
  const { token } = (await answer.json()) as { token: string }
  return { authorization: `JWT ${token}`, 'content-type': 'application/json' }
}

const randomOf = <T>(all: readonly T[]): T => all[Math.floor(Math.random() * all.length)] as T

/** Where an article must be seen beside its own page. All are newest first, and the articles are the newest. */
const lists = ['/news', '/news/feed.xml', '/news/atom.xml', '/news/feed.json', '/news/archive', '/']

const edition = (text: string, name: string): number =>
  Number(new RegExp(`${name} edition (\\d+)`).exec(text)?.[1] ?? -1)

const share = (values: number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round((sorted[Math.floor(sorted.length * part)] ?? Number.NaN) * 10) / 10
}

export const measureMixedLoad = async (folder: string, minutes: number): Promise<MixedLoad> => {
  // The first start makes the sample content, images too; what is measured is a site that runs.
  await (await startSite(environmentIn(folder))).stop()
  const running: Running = await startSite(environmentIn(folder))
  const headers = await signIn()
  const wrong: string[] = []
  const errors: string[] = []
  const readTimes: number[] = []
  const writeTimes: number[] = []
  let reads = 0
  let writes = 0
  let wentLive = 0
  const embargoed: Embargoed[] = []
  const end = Date.now() + minutes * 60_000

  const write = async (method: string, path: string, body: object) => {
    const begun = performance.now()
    const answer = await fetch(`${site}/api/${path}`, { method, headers, body: JSON.stringify(body) })
    const text = await answer.text()
    writeTimes.push(performance.now() - begun)
    writes += 1
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text.slice(0, 200)}`)
    return JSON.parse(text).doc as { id: string; address: string }
  }

  const news = (title: string, more: object = {}) => ({
    title,
    summary: 'What happened.',
    body: 'The story.',
    _status: 'published',
    ...more,
  })

  const articles: Article[] = []
  for (let editor = 0; editor < editors; editor += 1) {
    const name = `Story ${'abc'[editor]}`
    const { id, address } = await write('POST', 'news', news(`${name} edition 1`, { featured: false }))
    articles.push({ id, address, name, committed: 1, begun: 1 })
  }

  const edit = async (article: Article): Promise<void> => {
    const next = article.begun + 1
    article.begun = next
    await write('PATCH', `news/${article.id}`, { title: `${article.name} edition ${next}`, _status: 'published' })
    article.committed = next
  }

  const approveForLater = async (number: number): Promise<void> => {
    const goesLiveAt = Date.now() + 1500 + Math.floor(Math.random() * 1500)
    const name = `Embargo ${number}x`
    const publishedAt = new Date(goesLiveAt).toISOString()
    const { address } = await write('POST', 'news', news(name, { publishedAt }))
    embargoed.push({ address, name, goesLiveAt })
    if (embargoed.length > 20) embargoed.shift()
  }

  const ask = async (path: string) => {
    const begun = performance.now()
    const answer = await fetch(site + path)
    const text = await answer.text()
    readTimes.push(performance.now() - begun)
    reads += 1
    return { status: answer.status, text, stale: answer.headers.has('x-newsroom-stale') }
  }

  const readArticle = async (): Promise<void> => {
    const article = randomOf(articles)
    const path = Math.random() < 0.5 ? article.address : randomOf(lists)
    const least = article.committed
    const ahead = embargoed.filter(({ goesLiveAt }) => goesLiveAt > Date.now())
    const { status, text, stale } = await ask(path)
    const arrived = Date.now()
    if (status !== 200 || stale) {
      errors.push(`${path} answered ${status}${stale ? ', out of date' : ''}`)
      return
    }
    const seen = edition(text, article.name)
    // Newer articles push it off the shorter lists; its own page always has it.
    const mayLack = path !== article.address
    if ((seen < least && !(seen === -1 && mayLack)) || seen > article.begun)
      wrong.push(`${path} showed edition ${seen} of ${article.name}, of ${least} to ${article.begun}`)
    for (const { name, goesLiveAt } of ahead)
      if (goesLiveAt > arrived && text.includes(name))
        wrong.push(`${path} showed ${name} ${goesLiveAt - arrived} ms early`)
  }

  const readEmbargoed = async (): Promise<void> => {
    const one = randomOf(embargoed)
    if (!one) return readArticle()
    const begun = Date.now()
    const { status } = await ask(one.address)
    const arrived = Date.now()
    if (arrived < one.goesLiveAt && status !== 404) wrong.push(`${one.address} answered ${status} before its time`)
    if (begun >= one.goesLiveAt) {
      if (status === 200) wentLive += 1
      else wrong.push(`${one.address} answered ${status} ${begun - one.goesLiveAt} ms after its time`)
    }
  }

  const collect = async (deed: () => Promise<void>): Promise<void> => {
    try {
      await deed()
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error))
    }
  }

  const editor = async (article: Article, index: number): Promise<void> => {
    for (let number = 0; Date.now() < end; number += 1) {
      while (writes * readsForAWrite > reads && Date.now() < end) await pause(2)
      await collect(() => (number % 10 === 9 ? approveForLater(number * editors + index) : edit(article)))
    }
  }

  const reader = async (): Promise<void> => {
    while (Date.now() < end) {
      while (reads > writes * readsForAWrite + readers && Date.now() < end) await pause(1)
      await collect(Math.random() < 0.15 ? readEmbargoed : readArticle)
    }
  }

  const memory: number[] = []
  const watch = async (): Promise<void> => {
    while (Date.now() < end) {
      memory.push(memoryOf(running))
      await pause(1000)
    }
  }

  await Promise.all([...articles.map(editor), ...Array.from({ length: readers }, reader), watch()])
  await running.stop()
  return {
    minutes,
    reads,
    writes,
    wentLive,
    wrong: wrong.slice(0, 20),
    errors: errors.slice(0, 20),
    readP50: share(readTimes, 0.5),
    readP99: share(readTimes, 0.99),
    writeP50: share(writeTimes, 0.5),
    memoryEarly: memory[Math.min(60, Math.floor(memory.length / 5))] ?? Number.NaN,
    memoryLate: memory.at(-1) ?? Number.NaN,
    memoryMost: Math.max(...memory),
    memoryByMinute: memory.filter((_, second) => second % 60 === 59),
  }
}

export const printMixedLoad = ({ wrong, errors, memoryByMinute, ...figures }: MixedLoad): void => {
  console.log('\nEditors and readers at once, embedded database; times in ms, memory in MB\n')
  console.table({ ...figures, wrong: wrong.length, errors: errors.length })
  console.log(`Memory by the minute: ${memoryByMinute.join(', ')} MB`)
  for (const line of [...wrong, ...errors]) console.log(line)
}
