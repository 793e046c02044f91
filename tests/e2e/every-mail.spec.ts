import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { type APIRequestContext, expect, request, test } from '@playwright/test'
import { type MailServer, smtpError, startMailServer, type Taken } from '../mail-server'
import { kindsOfMail } from './kinds-of-mail'
import { sideways, violations } from './looked-at'
import { change, make, type OwnSite, ownSite, storyOf, untilMorning } from './own-site'
import { port } from './site'

/*
 * Every kind of mail there is, as one site sends them in two days: to be looked at by a machine, and by whoever fetches
 * every link of it.
 */

const hour = 3_600_000
const metricsPort = port + 8
/** No word of the site, so that wherever it is found an address was written down. */
const marked = (name: string) => `zq${name}@zqmarked.example`
const [author, editor, invited, atOnce, daily, reader, refused, reporter] = [
  marked('author'),
  marked('editor'),
  marked('invited'),
  marked('atonce'),
  marked('daily'),
  marked('reader'),
  marked('refused'),
  marked('reporter'),
]
const password = 'a long enough password'
let server: MailServer
let site: OwnSite
let mails: Taken[] = []

const subjects = () => server.taken.map(({ mail }) => mail.subject ?? '')
const sent = async (subject: string | RegExp) =>
  expect
    .poll(
      () => subjects().filter((one) => (typeof subject === 'string' ? one === subject : subject.test(one))).length,
      {
        timeout: 20_000,
        message: String(subject),
      },
    )
    .toBeGreaterThan(0)

const as = async (email: string): Promise<APIRequestContext> => {
  const outside = await request.newContext({ baseURL: site.url })
  const { token } = await (await outside.post('/api/users/login', { data: { email, password } })).json()
  return request.newContext({ baseURL: site.url, extraHTTPHeaders: { Authorization: `JWT ${token}` } })
}

const follow = async (email: string, to: string[], frequency: string): Promise<void> => {
  const form = new URLSearchParams([['email', email], ['frequency', frequency], ...to.map((one) => ['to', one])])
  await fetch(`${site.url}/subscribe`, { method: 'POST', body: form, redirect: 'manual' })
  const asked = () => server.taken.find((one) => one.to.includes(email) && one.mail.subject?.startsWith('Confirm'))
  await expect.poll(asked, { timeout: 20_000 }).toBeTruthy()
  const link = /http:\S+\/subscribe\/confirm\/[a-z2-7]{26}/.exec(asked()?.mail.text ?? '')?.[0] as string
  const confirmed = await fetch(link, { method: 'POST', redirect: 'manual' })
  expect(confirmed.status).toBeLessThan(400)
}

const body = storyOf('The whole story.')
const story = (title: string, more: object = {}) => ({
  title,
  summary: 'In short.',
  body,
  _status: 'published',
  ...more,
})
const notice = (title: string, more: object = {}) => ({
  title,
  message: 'Stay away from the river.',
  severity: 'information',
  placement: 'home',
  startsAt: new Date(Date.now() - 1000).toISOString(),
  _status: 'published',
  ...more,
})

const toldOf = async (api: APIRequestContext, id: string, data: object): Promise<void> => {
  await change(api, `news/${id}`, { ...data, _status: 'published' })
  const answer = await api.post(`/api/news/${id}/tell`, { data: {} })
  expect(answer.status(), await answer.text()).toBe(200)
}

const today = async (): Promise<void> => {
  const admin = await site.asAdministrator()
  await make(admin, 'users', { name: 'Sam Carter', email: author, password, roles: ['author'] })
  await make(admin, 'users', { name: 'Edith Price', email: editor, password, roles: ['editor'] })
  const invitation = { name: 'Ana Novak', email: invited, roles: ['author'] }
  expect((await admin.post('/api/users/invite', { data: invitation })).ok()).toBe(true)
  expect((await admin.post('/api/users/forgot-password', { data: { email: author } })).ok()).toBe(true)
  await follow(atOnce, ['/news', '/service-notices'], 'at-once')
  await follow(daily, ['/news'], 'daily')
  await follow(refused, ['/news'], 'at-once')

  const [writes, edits] = [await as(author), await as(editor)]
  const draft = await make(writes, 'news', { ...story('Who said this?'), _status: 'draft', submitted: true })
  await sent('Waits for approval: Who said this?')
  await change(edits, `news/${draft.id}`, { submitted: false, reason: 'Name them, please.' })
  await sent('Returned to you: Who said this?')

  const [wrong, worse] = [
    await make(edits, 'news', story('The bridge opens')),
    await make(edits, 'news', story('Free trees')),
  ]
  await sent('The bridge opens')
  await sent('Free trees')
  await toldOf(edits, wrong.id, { updates: [{ at: new Date().toISOString(), note: 'On Tuesday.' }] })
  await toldOf(edits, worse.id, { withdrawal: { reason: 'There are none.' } })
  await make(edits, 'service-notices', notice('The river rises', { severity: 'emergency' }))

  await make(admin, 'press-list', {
    name: 'Rhys Morgan',
    outlet: 'Meadow Gazette',
    email: reporter,
    beats: ['Local media'],
    consentHow: 'Asked by e-mail.',
    consentAt: '2026-03-03',
  })
  const release = await make(edits, 'news', story('A roof for the market', { kind: 'press-release' }))
  const toPress = { data: { groups: ['Local media'], people: 1 } }
  expect((await edits.post(`/api/news/${release.id}/press`, toPress)).status()).toBe(200)
  await expect.poll(() => server.taken.some(({ to }) => to.includes(reporter)), { timeout: 20_000 }).toBe(true)

  const series = await make(admin, 'newsletter-series', { title: 'Merrowby, monthly' })
  await follow(reader, [series.address], 'weekly')
  const gone = await make(edits, 'news', story('Soon gone'))
  const shown = [wrong, gone].map(({ id }) => ({ relationTo: 'news', value: id }))
  const issue = await make(edits, 'newsletters', {
    title: 'The issue of November',
    summary: 'What is in it.',
    series: series.id,
    sections: [
      { blockType: 'contribution', heading: 'Caddies', name: 'Ada', role: 'Leader', text: storyOf('They come.') },
      { blockType: 'items', heading: 'From the site', items: shown },
    ],
    publishedAt: new Date(Date.now() + 4000).toISOString(),
    _status: 'published',
  })
  await change(edits, `news/${gone.id}`, { withdrawal: { reason: 'It is not so.' }, _status: 'published' })
  await sent('The issue of November')
  expect((await edits.post('/api/issues/test', { data: { id: issue.id } })).ok()).toBe(true)
  await sent('Test: The issue of November')

  const planned = await make(writes, 'news', { ...story('Planned'), _status: 'draft' })
  const publishedAt = new Date(Date.now() + untilMorning() + 20 * hour).toISOString()
  await change(edits, `news/${planned.id}`, { publishedAt, _status: 'published' })
  const endsAt = new Date(Date.now() + untilMorning() + hour / 2).toISOString()
  await make(edits, 'service-notices', notice('The pool is closed', { endsAt }))
  for (const subject of ['Corrected: The bridge opens', 'Withdrawn: Free trees', /^Emergency: /, 'The pool is closed'])
    await sent(subject)
}

/** Everything that is kept, a line for each row of each table. */
const everythingKept = async (): Promise<Map<string, string[]>> => {
  const database = createClient({ url: `file:${site.database}` })
  try {
    const { rows: tables } = await database.execute("select name from sqlite_master where type = 'table' order by name")
    const kept = new Map<string, string[]>()
    for (const { name } of tables) {
      const { rows } = await database.execute(`select * from "${name}"`)
      kept.set(String(name), rows.map((row) => JSON.stringify({ ...row })).sort())
    }
    return kept
  } finally {
    database.close()
  }
}

const isQuiet = async (): Promise<boolean> => {
  const kept = await everythingKept()
  const waiting = (kept.get('deliveries') ?? []).filter((row) => /"state":"(?:queued|sending|unknown)"/.test(row))
  return waiting.length === 0
}

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(150_000)
  server = await startMailServer()
  server.recipient = (address) => {
    if (address === refused && subjects().some((subject) => subject === 'Confirm what you want to get by e-mail'))
      if (server.taken.some(({ to }) => to.includes(refused))) throw smtpError(550, `5.1.1 <${address}>: no such user`)
  }
  site = ownSite('every-mail', 6, {
    SMTP_URL: server.url,
    MAIL_FROM: 'news@council.example',
    METRICS_PORT: String(metricsPort),
  })
  await site.start()
  await today()
  await site.stop()
  await site.start(untilMorning())
  for (const subject of ['Goes live soon: Planned', 'Ends soon: The pool is closed', 'The bridge opens'])
    await sent(subject)
  await expect.poll(() => server.taken.filter(({ to }) => to.includes(daily)).length, { timeout: 20_000 }).toBe(2)
  await expect.poll(isQuiet, { timeout: 20_000 }).toBe(true)
  mails = [...server.taken]
})
test.afterAll(async () => {
  await site?.stop()
  await server?.close()
})

test('every kind of mail is sent', async () => {
  const kept = (await everythingKept()).get('deliveries') ?? []
  const accepted = kept.map((row) => JSON.parse(row)).filter(({ state }) => state === 'accepted')
  expect(kindsOfMail.filter((kind) => !accepted.some((one) => one.kind === kind))).toEqual([])
  // The address that its server does not know is written down as refused, without the address.
  expect(kept.filter((row) => row.includes('no such user')).length).toBeGreaterThan(0)
})

test('every mail is as it should be: no fault that axe finds, no more than 60 kB, and as wide as a telephone', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const problems: string[] = []
  await page.setViewportSize({ width: 390, height: 844 })
  for (const { mail, raw } of mails) {
    const problem = (what: string) => problems.push(`${mail.subject}: ${what}`)
    if (raw.length > 60_000) problem(`${raw.length} bytes`)
    if (!mail.text?.trim()) problem('no text')
    await page.setContent(mail.html ?? '')
    await page.emulateMedia({ colorScheme: 'light' })
    for (const violation of await violations(page, 'mail')) problem(violation)
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const violation of await violations(page, 'colours')) problem(`in the dark: ${violation}`)
    if ((await sideways(page)) > 0) problem('wider than a telephone')
    if ((await page.locator('script, form, link').count()) > 0) problem('a script or a form')
  }
  expect(problems).toEqual([])
})

test('every link in every mail, fetched by GET and HEAD, changes nothing', async () => {
  test.setTimeout(120_000)
  const linksIn = ({ mail }: Taken) => [
    ...(mail.html?.match(/(?<=href=")[^"]+/g) ?? []),
    ...(mail.text?.match(/https?:\/\/\S+/g) ?? []),
    ...mail.headers.flatMap(({ key, value }) =>
      key === 'list-unsubscribe' ? (value.match(/(?<=<)[^>]+/g) ?? []) : [],
    ),
  ]
  const links = [...new Set(mails.flatMap(linksIn))]
  expect(links.filter((link) => !link.startsWith(site.url))).toEqual([])
  for (const path of ['/unsubscribe/', '/subscriptions/', '/subscribe/confirm/', '/admin/reset/', '/news/'])
    expect(
      links.some((link) => link.startsWith(`${site.url}${path}`)),
      path,
    ).toBe(true)
  const before = await everythingKept()
  for (const link of links)
    for (const method of ['HEAD', 'GET', 'GET']) {
      const { status } = await fetch(link, { method, redirect: 'manual' })
      expect(status, `${method} ${link}`).toBeLessThan(500)
    }
  const after = await everythingKept()
  for (const [table, rows] of after) expect(rows, table).toEqual(before.get(table))
})

test('no address of anybody is anywhere but where it is kept', async () => {
  const outside = await request.newContext({ baseURL: site.url })
  const answers: string[] = []
  for (const asked of [
    `/api/subscribers?where[address][equals]=${atOnce}`,
    `/api/deliveries?where[subscriber.address][equals]=${atOnce}`,
    `/api/users?where[email][equals]=${editor}`,
    '/api/subscriptions?depth=3',
    '/unsubscribe/zzzzzzzzzzzzzzzzzzzzzzzzzz',
    '/subscriptions/zzzzzzzzzzzzzzzzzzzzzzzzzz',
    '/api/nothing-of-the-kind',
    '/nothing-of-the-kind',
  ]) {
    const answer = await outside.get(asked)
    answers.push(`${asked.split('?')[0]}: ${await answer.text()}`)
  }
  for (const [address, data] of [
    ['/api/users/login', { email: editor, password: 'wrong' }],
    ['/api/users/forgot-password', { email: editor }],
    ['/api/users/reset-password', { token: 'none', password }],
  ] as const) {
    const answer = await outside.post(address, { data })
    answers.push(`${address}: ${await answer.text()}`)
  }
  const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()
  expect(metrics).toContain('# HELP')
  const files = readdirSync(site.folder).filter((file) => /search/.test(file))
  expect(files.length).toBeGreaterThan(0)
  const index = files.map((file) => readFileSync(path.join(site.folder, file), 'latin1')).join()
  expect(index).toContain('bridge')
  const own = new Set(['subscribers', 'users', 'press_list'])
  const rows = [...(await everythingKept())].filter(([table]) => !own.has(table)).map(([, kept]) => kept.join('\n'))
  const address = /zq(?:marked|author|editor|invited|atonce|daily|reader|refused|reporter)\S{0,40}/gi
  for (const [where, text] of Object.entries({
    answers: answers.join('\n'),
    log: site.log(),
    metrics,
    index,
    'other tables': rows.join('\n'),
  }))
    expect(text.match(address) ?? [], where).toEqual([])
})
