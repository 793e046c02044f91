import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newTitle } from './content'
import { type Newsroom, startNewsroom } from './newsroom'

/** The pages themselves: what a form answers, and what reading a page leaves as it was. */

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>
type Route = { GET: Handler; POST: Handler }

let newsroom: Newsroom
let routes: Record<'subscribe' | 'confirm' | 'manage' | 'data' | 'unsubscribe', Route>
let links: typeof import('@/subscriptions/links')
beforeAll(async () => {
  newsroom = await startNewsroom()
  routes = {
    subscribe: (await import('@/app/(site)/subscribe/route')) as unknown as Route,
    confirm: (await import('@/app/(site)/subscribe/confirm/[token]/route')) as unknown as Route,
    manage: (await import('@/app/(site)/subscriptions/[token]/route')) as unknown as Route,
    data: (await import('@/app/(site)/subscriptions/[token]/data.json/route')) as unknown as Route,
    unsubscribe: (await import('@/app/(site)/unsubscribe/[token]/route')) as unknown as Route,
  }
  links = await import('@/subscriptions/links')
})
afterAll(() => newsroom.close())

type Fields = Record<string, string | string[]>

const formOf = (fields: Fields) => {
  const form = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) for (const value of [values].flat()) form.append(name, value)
  return form
}

const ask = async (route: Route, path: string, fields?: Fields) => {
  const request = new Request(
    `http://localhost:3000${path}`,
    fields && { method: 'POST', body: formOf(fields), redirect: 'manual' },
  )
  const params = Promise.resolve({ token: /(?:[a-z2-7]{13}){2,}/.exec(path)?.[0] } as never)
  const answer = await (fields ? route.POST : route.GET)(request, { params })
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}

const subscribe = (fields: Fields) => ask(routes.subscribe, '/subscribe', { to: '/news', ...fields })

let people = 0
const newAddress = () => `reader-${++people}@example.org`

const rowsOf = async (address: string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'subscriptions',
    where: { 'subscriber.address': { equals: address } },
    depth: 1,
    sort: 'createdAt',
  })
  return docs
}

const everything = async () => {
  const read = { depth: 0, pagination: false, limit: 0, sort: 'id' } as const
  const [one, other] = await Promise.all([
    newsroom.payload.find({ collection: 'subscribers', ...read }),
    newsroom.payload.find({ collection: 'subscriptions', ...read }),
  ])
  return JSON.stringify([one.docs, other.docs])
}

const pathsOf = async (address: string) => {
  const [row] = await rowsOf(address)
  const subscriber = row?.subscriber as unknown as { reference: string }
  const { secret } = newsroom.payload
  return {
    confirm: links.confirmPath(secret, String(row?.ask)),
    manage: links.managePath(secret, subscriber.reference),
    unsubscribe: links.unsubscribePath(secret, String(row?.reference)),
  }
}

const follower = async (to: string | string[] = '/news') => {
  const address = newAddress()
  await subscribe({ email: address, to })
  const paths = await pathsOf(address)
  await ask(routes.confirm, paths.confirm, {})
  return { address, ...paths }
}

describe('what is sent to one’s own page', () => {
  it('and is none of what is offered is refused in plain words, and nothing of it is kept', async () => {
    const { address, manage } = await follower(['/news', '/consultations'])
    const [first, second] = await rowsOf(address)
    const before = await everything()
    for (const bad of ['hourly', '', 'AT-ONCE', 'daily ', '["daily"]']) {
      const fields = { [`frequency-${first?.reference}`]: 'weekly', [`frequency-${second?.reference}`]: bad }
      const answer = await ask(routes.manage, manage, fields)
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('Choose how often from the list. Nothing was changed.')
    }
    const answer = await ask(routes.manage, manage, { language: 'xx', end: String(first?.reference) })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Choose one of the languages')
    expect(await everything()).toBe(before)
  })

  it('says that something has stopped only if it was theirs', async () => {
    const [mine, other] = [await follower(), await follower()]
    const [[own], [theirs]] = [await rowsOf(mine.address), await rowsOf(other.address)]
    for (const end of [String(theirs?.reference), 'nothing', ''])
      expect((await ask(routes.manage, mine.manage, { end })).location).toBe(mine.manage)
    for (let n = 0; n < 2; n += 1)
      expect((await ask(routes.manage, mine.manage, { end: String(own?.reference) })).location).toBe(
        `${mine.manage}?done=ended`,
      )
  })
})

describe('a newsletter', () => {
  const newSeries = async () => {
    const made = await newsroom.payload.create({
      collection: 'newsletter-series',
      data: { title: newTitle() } as never,
    })
    return made as unknown as { id: string; title: string; address: string }
  }
  const words = ['Once a week', 'once a week', 'At once', 'at once']

  it('is asked for, confirmed and shown without saying how often: each issue comes when it is out', async () => {
    const series = await newSeries()
    const { text } = await ask(routes.subscribe, `/subscribe?to=${series.address}`)
    expect(text.indexOf('name="frequency"')).toBeGreaterThan(text.indexOf('<summary>Add something else'))
    expect(text).toContain('Newsletters come when they are out.')
    const address = newAddress()
    await subscribe({ email: address, to: [series.address, '/newsletters'], frequency: 'weekly' })
    const { confirm, manage, unsubscribe } = await pathsOf(address)
    const pages = [await ask(routes.confirm, confirm)]
    await ask(routes.confirm, confirm, {})
    pages.push(await ask(routes.manage, manage), await ask(routes.unsubscribe, unsubscribe))
    for (const page of pages) {
      expect(page.text).toContain(series.title)
      for (const word of words) expect(page.text).not.toContain(word)
      expect(page.text).not.toContain('<select')
    }
  })
})

describe('what is paused', () => {
  const shownTo = async (to: string | string[]) => {
    const { manage } = await follower(to)
    const { text } = await ask(routes.manage, manage)
    return [...text.matchAll(/(Paused for now|Left out for now)[^<]*(?:<bdi>([^<]*))?/g)].map(([, said, what]) =>
      what ? `${said}: ${what}` : said,
    )
  }
  it('is said at all that it is left out of, and at nothing else', async () => {
    const topic = await newsroom.payload.create({ collection: 'topics', data: { title: newTitle() } as never })
    const { address: onTopic } = topic as unknown as { address: string }
    const { pauseSubject, endPause } = await import('@/subscriptions/pauses')
    const req = await createLocalReq({}, newsroom.payload)
    const reason = 'An election is on.'
    const pause = await pauseSubject(req, { to: '/news', reason })
    expect(await shownTo('/news')).toEqual(['Paused for now'])
    for (const to of [onTopic, '/search?q=bins', '/news/archive?year=2026'])
      expect(await shownTo(to), to).toEqual(['Left out for now: News'])
    for (const to of ['/consultations', '/service-notices', '/newsletters', '/decisions?q=bins'])
      expect(await shownTo(to), to).toEqual([])
    await endPause(req, pause.id, 'skip')
    const ofTopic = await pauseSubject(req, { to: onTopic, reason })
    for (const to of ['/news', '/consultations', '/decisions?q=bins'])
      expect(await shownTo(to), to).toEqual([`Left out for now: ${topic.title}`])
    for (const to of ['/service-notices', '/newsletters']) expect(await shownTo(to), to).toEqual([])
    await endPause(req, ofTopic.id, 'skip')
  })
})

describe('without a mail server', () => {
  it('whoever subscribes is told that no message comes, whatever their address is', async () => {
    const { GET } = await import('@/app/(site)/subscribe/sent/route')
    const page = async () =>
      (
        await (GET as Handler)(new Request('http://localhost:3000/subscribe/sent'), {
          params: Promise.resolve({} as never),
        })
      ).text()
    expect(await page()).toContain('can’t send e-mail at the moment')
    expect(await page()).not.toContain('is on its way')
    process.env.SMTP_URL = 'smtp://localhost:25'
    expect(await page()).toContain('is on its way')
    delete process.env.SMTP_URL
    await subscribe({ email: newAddress() })
    expect(await rowsOf(`reader-${people}@example.org`)).toHaveLength(1)
  })
})

describe('a link that was used', () => {
  it('says what is so when what it was for has stopped, all of it or some', async () => {
    const address = newAddress()
    await subscribe({ email: address, to: ['/news', '/consultations'] })
    const { confirm, manage } = await pathsOf(address)
    await ask(routes.confirm, confirm, {})
    const [first] = await rowsOf(address)
    await ask(routes.manage, manage, { end: String(first?.reference) })
    expect(await ask(routes.confirm, confirm, {})).toMatchObject({ status: 303, location: manage })
    await ask(routes.manage, manage, { end: 'all' })
    for (const fields of [undefined, {}]) {
      const answer = await ask(routes.confirm, confirm, fields)
      expect(answer.status).toBe(410)
      expect(answer.text).toContain('what it was for has stopped since')
    }
    expect((await rowsOf(address)).every(({ endedAt }) => endedAt)).toBe(true)
  })
})

describe('subscribing', () => {
  it('answers the same for an address that is known, unknown or asked for too often, and for a program', async () => {
    const { address: known } = await follower()
    const often = newAddress()
    for (let n = 0; n < 6; n += 1) await subscribe({ email: often })
    const answers = [
      await subscribe({ email: known }),
      await subscribe({ email: newAddress() }),
      await subscribe({ email: often }),
      await subscribe({ email: newAddress(), website: 'https://spam.example' }),
    ]
    for (const answer of answers) expect(answer).toEqual({ status: 303, location: '/subscribe/sent', text: '' })
    expect(await rowsOf(`reader-${people}@example.org`)).toEqual([])
    expect(await rowsOf(often)).toHaveLength(5)
  })

  it('shows what is wrong beside what was typed, and keeps nothing', async () => {
    const before = await everything()
    const answer = await subscribe({ email: 'jo@example', to: ['/news', '/nothing'], frequency: 'hourly' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('There is a problem')
    expect(answer.text).toContain('value="jo@example"')
    expect(answer.text).toMatch(/<input[^>]*value="\/news"[^>]*checked=""|<input[^>]*checked=""[^>]*value="\/news"/)
    for (const field of ['to', 'frequency', 'email']) expect(answer.text).toContain(`href="#${field}"`)
    expect((await subscribe({ email: newAddress(), to: [] })).status).toBe(422)
    expect((await subscribe({ email: newAddress(), language: 'xx' })).status).toBe(422)
    expect(await everything()).toBe(before)
  })

  it('takes no form of another kind for one', async () => {
    const request = new Request('http://localhost:3000/subscribe', { method: 'POST', body: '{"email":"a@b.co"}' })
    expect((await routes.subscribe.POST(request, { params: Promise.resolve({} as never) })).status).toBe(422)
  })

  it('shows what was come for, and says when there is nothing to follow', async () => {
    expect((await ask(routes.subscribe, '/subscribe?to=/search%3Fq%3Dbins')).text).toContain('Search: bins')
    const { text } = await ask(routes.subscribe, '/subscribe?to=/nothing%3Cscript%3E')
    expect(text).toContain('nothing on this site to follow')
    expect(text).not.toContain('<script>')
  })
})

describe('the pages of links in mails', () => {
  it('change nothing when they are read', async () => {
    const address = newAddress()
    await subscribe({ email: address })
    const waiting = await pathsOf(address)
    const { manage, unsubscribe } = await follower()
    const before = await everything()
    const pages: [Route, string][] = [
      [routes.confirm, waiting.confirm],
      [routes.manage, manage],
      [routes.manage, `${manage}?done=ended-all&end=all`],
      [routes.data, `${manage}/data.json`],
      [routes.unsubscribe, unsubscribe],
    ]
    for (const [route, path] of pages) expect((await ask(route, path)).status, path).toBe(200)
    expect(await everything()).toBe(before)
  })

  it('are nothing for a token of another purpose or of nobody', async () => {
    const { confirm, manage, unsubscribe } = await follower()
    const tokenOf = (path: string) => path.split('/').at(-1)
    for (const path of [confirm, manage, `/x/${'a'.repeat(26)}`])
      for (const fields of [undefined, {}])
        expect((await ask(routes.unsubscribe, `/unsubscribe/${tokenOf(path)}`, fields)).status).toBe(404)
    for (const fields of [undefined, { end: 'all' }])
      expect((await ask(routes.manage, `/subscriptions/${tokenOf(unsubscribe)}`, fields)).status).toBe(404)
  })

  it('confirm by their button, again too', async () => {
    const address = newAddress()
    await subscribe({ email: address, to: ['/news', '/consultations'] })
    const { confirm, manage } = await pathsOf(address)
    for (let n = 0; n < 2; n += 1)
      expect(await ask(routes.confirm, confirm, {})).toMatchObject({
        status: 303,
        location: `${manage}?done=confirmed`,
      })
    expect((await rowsOf(address)).every(({ startedAt }) => startedAt)).toBe(true)
    expect((await ask(routes.confirm, confirm)).text).toContain('You have confirmed this')
  })

  it('end one subscription by one click, again too, without a redirect', async () => {
    const { address, unsubscribe } = await follower(['/news', '/consultations'])
    const oneClick = { 'List-Unsubscribe': 'One-Click' }
    for (let n = 0; n < 2; n += 1)
      expect(await ask(routes.unsubscribe, unsubscribe, oneClick)).toMatchObject({ status: 200, location: null })
    expect((await rowsOf(address)).map(({ endedReason }) => endedReason ?? null).sort()).toEqual([null, 'unsubscribed'])
  })

  it('still answer one click when everything has been erased', async () => {
    const { unsubscribe, manage } = await follower()
    const { eraseEnded } = await import('@/subscriptions/erase')
    await ask(routes.manage, manage, { end: 'all' })
    await eraseEnded(newsroom.payload, new Date(Date.now() + 29 * 24 * 3_600_000))
    expect((await ask(routes.unsubscribe, unsubscribe, {})).status).toBe(200)
    expect((await ask(routes.manage, manage)).status).toBe(410)
    expect((await ask(routes.data, `${manage}/data.json`)).status).toBe(404)
  })

  it('show and change everything of one person, and nothing of another', async () => {
    const [mine, other] = [await follower(['/news', '/consultations']), await follower()]
    const shown = await ask(routes.manage, mine.manage)
    expect(shown.text).toContain('r…@example.org')
    expect(shown.text).not.toContain(mine.address)
    const [first] = await rowsOf(mine.address)
    const [theirs] = await rowsOf(other.address)
    const saved = await ask(routes.manage, mine.manage, {
      [`frequency-${first?.reference}`]: 'weekly',
      [`frequency-${theirs?.reference}`]: 'weekly',
      end: String(theirs?.reference),
    })
    expect(saved.status).toBe(303)
    expect((await rowsOf(mine.address)).map(({ frequency }) => frequency)).toEqual(['weekly', 'at-once'])
    const others = (await rowsOf(other.address)).map(({ frequency, endedAt }) => [frequency, endedAt ?? null])
    expect(others).toEqual([['at-once', null]])
    await ask(routes.manage, mine.manage, { end: String(first?.reference) })
    expect((await rowsOf(mine.address)).filter(({ endedAt }) => endedAt)).toHaveLength(1)
    await ask(routes.manage, mine.manage, { end: 'all' })
    expect((await rowsOf(mine.address)).filter(({ endedAt }) => endedAt)).toHaveLength(2)
    expect(JSON.parse((await ask(routes.data, `${mine.manage}/data.json`)).text)).toMatchObject({
      emailAddress: mine.address,
      subscriptions: [{ agreedTo: expect.stringContaining('By subscribing you agree') }, {}],
    })
  })
})
