import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { administrator, environmentIn, site } from './site'

/** What the parts that measure mail have in common: subscribers, an officer, and what they publish. */

export const from = 'news@council.example'

/** A site's settings, on an empty database. */
export const mailEnvironment = (folder: string, smtpUrl: string, database?: string): Record<string, string> => {
  mkdirSync(folder, { recursive: true })
  return {
    ...environmentIn(folder, database),
    SAMPLE_CONTENT: 'false',
    SMTP_URL: smtpUrl,
    MAIL_FROM: from,
    SITE_URL: site,
  }
}

/** Runs a script beside this one. */
export const runScript = async (environment: Record<string, string>, words: string[]): Promise<void> => {
  const script = spawn(process.execPath, ['tests/run-script.mjs', ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = await once(script, 'exit')
  if (status !== 0) throw new Error(`${words[0]} failed; see above.`)
}

/** Makes residents who follow the news and newsletters; the first of them follow service notices too. */
export const makeSubscribers = (environment: Record<string, string>, count: number, ofNotices = 0): Promise<void> =>
  runScript(environment, ['bench/mail-subscribers.ts', String(count), String(ofNotices)])

export type Officer = Record<string, string>

export const signIn = async (): Promise<Officer> => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify(administrator)
  const answer = await fetch(`${site}/api/users/login`, { method: 'POST', headers, body })
  const { token } = (await answer.json()) as { token: string }
  return { ...headers, authorization: `JWT ${token}` }
}

const text = (words: string) => {
  const common = { version: 1, direction: null, format: '', indent: 0 }
  const children = [{ type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }]
  return { root: { type: 'root', ...common, children: [{ type: 'paragraph', ...common, children }] } }
}

/** Sends something to the API, and says how long that took, in milliseconds. */
export const write = async (officer: Officer, method: string, address: string, data: object) => {
  const begun = performance.now()
  const answer = await fetch(`${site}/api/${address}`, { method, headers: officer, body: JSON.stringify(data) })
  const body = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${address} answered ${answer.status}: ${body}`)
  return { doc: (JSON.parse(body) as { doc: { id: string } }).doc, took: performance.now() - begun }
}

export const story = (title: string, at = Date.now()) => ({
  title,
  summary: 'What is measured is when it arrives.',
  kind: 'news',
  body: text('It went live at its second.'),
  publishedAt: new Date(at).toISOString(),
  _status: 'published',
})

export const emergency = (title: string) => ({
  title,
  message: 'Stay away from the river.',
  severity: 'emergency',
  placement: 'home',
  startsAt: new Date(Date.now() - 1000).toISOString(),
  _status: 'published',
})

/** An issue of a series of its own, as long as they usually are. */
export const publishIssue = async (officer: Officer, title: string): Promise<void> => {
  const { doc } = await write(officer, 'POST', 'newsletter-series', { title: 'Merrowby, monthly' })
  const sections = Array.from({ length: 6 }, (_, n) => ({
    blockType: 'text',
    heading: `What happened in week ${n + 1}`,
    text: text('A paragraph of usual length about what the council did. '.repeat(8)),
  }))
  const issue = { title, summary: 'What is in it.', series: doc.id, sections, _status: 'published' }
  await write(officer, 'POST', 'newsletters', issue)
}

/** Waits until something is so, or nothing has come closer to it for a while. @param progress grows meanwhile */
export const until = async (isSo: () => boolean, progress: () => number, longestQuiet = 60_000): Promise<void> => {
  let seen = progress()
  let since = Date.now()
  while (!isSo() && Date.now() - since < longestQuiet) {
    await pause(100)
    if (progress() === seen) continue
    seen = progress()
    since = Date.now()
  }
}

/** The time below which so large a part of all lies. */
export const part = (times: number[], of: number): number => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? Number.NaN
}

export const rounded = (value: number, digits = 1): number => Math.round(value * 10 ** digits) / 10 ** digits
