import { APIError } from 'payload'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLog, speakInLog, withoutQuery } from '@/page-server/operation/log'
import { createRepeats } from '@/page-server/operation/repeats'

let lines: string[]
const log = () => createLog('info', (line) => void lines.push(line))
const said = () => lines.map((line) => JSON.parse(line))
beforeEach(() => {
  lines = []
})

describe('a line of the log', () => {
  it.each([
    ['Failed query: select "id" from "news" where "title" = ?\nparams: Closure of Hill School,10'],
    [
      'E11000 duplicate key error collection: site.news index: address_1 dup key: { address: "Closure of Hill School" }',
    ],
    ["SQLITE_ERROR: near 'Closure of Hill School': syntax error"],
  ])('is one JSON object, without values: %s', (message) => {
    log().error({ err: Object.assign(new Error(message), { code: 'X1', cause: new Error(message) }) }, 'It failed.')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\{.*\}\n$/)
    expect(lines[0]).not.toContain('Hill School')
    expect(said()[0]).toMatchObject({ level: 'error', msg: 'It failed.', err: { type: 'Error', code: 'X1' } })
    expect(said()[0].err.stack).toMatch(/^\s+at /)
  })

  it.each([
    ['an error alone', (error: Error) => error],
    ['an error and no word', (error: Error) => ({ err: error })],
  ])('says of %s what it may', (_, said_) => {
    log().error(said_(new Error('Failed query: select ?\nparams: Closure of Hill School')))
    log().error(said_(new TypeError('E11000 duplicate key dup key: { title: "Closure of Hill School" }')))
    const unreadable = ['Hill School', '{"title": Hill School', '{"a":"Hill School\nclosure" Hill School}']
    for (const text of unreadable)
      try {
        JSON.parse(text)
      } catch (error) {
        log().error(said_(error as Error))
      }
    expect(said().map(({ msg }) => msg)).toEqual(said().map(({ err }) => err.message))
    expect(said()[0]).toMatchObject({ msg: 'Failed query: select ?', err: { type: 'Error' } })
    expect(lines.join()).not.toMatch(/Hill|School|closure/)
  })

  it('keeps counting what is an error alone', () => {
    for (let n = 0; n < 10; n += 1) log().error(new Error('The same.'))
    const one = log()
    lines = []
    for (let n = 0; n < 10; n += 1) one.error(new Error('The same.'))
    expect(said()).toMatchObject(Array(3).fill({ msg: 'The same.', err: { message: 'The same.' } }))
    expect(lines).toHaveLength(3)
  })

  it('is one, and no trouble, for a form that breaks off', () => {
    for (const say of [(error: Error) => log().error({ err: error }), (error: Error) => log().error(error)])
      say(new APIError('Unexpected end of form'))
    expect(said()).toEqual(
      Array(2).fill({
        level: 'warn',
        time: expect.any(String),
        msg: 'A form could not be read: Unexpected end of form.',
      }),
    )
  })

  it('is not written for what somebody asked that makes no sense', () => {
    log().error({ err: new APIError('“near” asks for places.', 400) })
    expect(lines).toEqual([])
  })

  it('is written three times, and then counted', () => {
    const one = log()
    for (let n = 0; n < 1000; n += 1) one.child({ id: n }).warn('Too busy: sent 503.')
    one.warn('Something else.')
    expect(said().map(({ msg }) => msg)).toEqual([...Array(3).fill('Too busy: sent 503.'), 'Something else.'])
  })

  it('says after a minute how often it was not written', () => {
    let now = 0
    const repeats = createRepeats(() => now)
    expect(Array.from({ length: 100 }, () => repeats.count('x'))).toEqual([1, 1, 1, ...Array(97).fill(0)])
    now = 60_000
    expect(repeats.count('x')).toBe(98)
    expect(repeats.count('y')).toBe(1)
  })
})

it.each([
  ['/search?q=secret', '/search'],
  ['/preview/link/eyJ0.secret', '/preview/link/…'],
  ['https://news.example.org/preview/link/secret/x?y', 'https://news.example.org/preview/link/…'],
  ['/news/2026/preview', '/news/2026/preview'],
])('of the address %s the log has %s', (address, logged) => expect(withoutQuery(address)).toBe(logged))

describe('the console', () => {
  const { error, warn } = console
  afterEach(() => Object.assign(console, { error, warn }))

  it('speaks in the log, too', () => {
    speakInLog(log())
    console.error('⨯', new Error('no database\nparams: secret'))
    console.warn('A warning.\nwith more')
    expect(said()).toMatchObject([
      { level: 'error', msg: '⨯', err: { message: 'no database' } },
      { level: 'warn', msg: 'A warning.' },
    ])
    expect(lines.join()).not.toContain('secret')
    vi.restoreAllMocks()
  })
})
