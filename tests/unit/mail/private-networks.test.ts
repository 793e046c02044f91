import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { call } from '@/mail/machines/call'
import { isReachable } from '@/mail/machines/private-networks'
import { webhookAddressProblem } from '@/mail/machines/webhook-address'

let asked = 0
const server = createServer((_request, response) => {
  asked += 1
  response.end()
})
let port: number
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => new Promise((resolve) => server.close(resolve)))

describe('an address of the internet', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:93.184.216.34'])('%s is reached', (ip) =>
    expect(isReachable(ip, [])).toBe(true),
  )
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
  ])('%s is not', (ip) => expect(isReachable(ip, [])).toBe(false))

  it('is no more than what is allowed', () => {
    expect(isReachable('10.1.2.3', ['10.1.0.0/16', 'fd00::/8'])).toBe(true)
    expect(isReachable('fd12::1', ['10.1.0.0/16', 'fd00::/8'])).toBe(true)
    expect(isReachable('10.2.0.1', ['10.1.0.0/16', 'fd00::/8'])).toBe(false)
    expect(isReachable('192.168.7.7', ['192.168.7.7'])).toBe(true)
    expect(isReachable('192.168.7.8', ['192.168.7.7'])).toBe(false)
  })
})

describe('a call', () => {
  const to = (host: string, allowed: string[]) =>
    call({ address: `http://${host}:${port}/`, headers: {}, body: '{}' }, allowed)

  it.each(['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])(
    'to %s connects to nothing, however it is written',
    async (host) => {
      await expect(to(host, [])).rejects.toThrow('private network')
      expect(asked).toBe(0)
    },
  )

  it('connects where it is allowed', async () => {
    expect((await to('127.0.0.1', ['127.0.0.0/8'])).status).toBe(200)
    expect((await to('localhost', ['127.0.0.0/8', '::1'])).status).toBe(200)
    expect(asked).toBe(2)
  })
})

describe('the address of a webhook', () => {
  it('is on this machine only while somebody develops', () => {
    expect(webhookAddressProblem('http://localhost:3999/hook')).toBeUndefined()
    vi.stubEnv('NODE_ENV', 'production')
    expect(webhookAddressProblem('http://localhost:3999/hook')).toMatch(/https/)
    expect(webhookAddressProblem('https://app.example.org/hook?council=1')).toBeUndefined()
  })
})
