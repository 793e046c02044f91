import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type MailServer, startMailServer } from '../mail-server'
import { type OwnSite, ownSite } from './own-site'

/* Where a mail server is set, mail is sent by a process beside the one that answers readers. */

let server: MailServer
let site: OwnSite

test.beforeAll(async () => {
  server = await startMailServer()
  site = ownSite('sending', 5, { SMTP_URL: server.url, MAIL_FROM: 'news@council.example' })
  await site.start()
})
test.afterAll(async () => {
  await site.stop()
  await server.close()
})

const sending = () => site.processes().filter(({ command }) => command.endsWith(' send'))
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

let invited = 0

/** Invites somebody, and waits for the mail. */
const mailGoesOut = async () => {
  const name = `Somebody Invited ${['', 'Once', 'Twice', 'Thrice', 'Often'][++invited]}`
  const email = `invited-${invited}@council.example`
  const api = await site.asAdministrator()
  const answer = await api.post('/api/users/invite', { data: { name, email, roles: ['author'] } })
  expect(answer.ok(), await answer.text()).toBe(true)
  await expect.poll(() => server.taken.filter(({ to }) => to.includes(email)).length, { timeout: 30_000 }).toBe(1)
}

test('mail is sent by a process of its own, which lets others go first and is started again when it was killed', async () => {
  await mailGoesOut()
  const [first] = sending()
  expect(sending()).toHaveLength(1)
  const niceness = readFileSync(`/proc/${first?.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[16]
  expect(Number(niceness)).toBeGreaterThan(0)
  process.kill(first?.pid as number, 'SIGKILL')
  await expect.poll(() => sending()[0]?.pid ?? first?.pid, { timeout: 15_000 }).not.toBe(first?.pid)
  expect(site.log()).toContain('The process that sends mail has ended.')
  await mailGoesOut()
  expect(sending()).toHaveLength(1)
})

test('it ends with the site, when that is stopped and when it is killed', async () => {
  const [one] = sending()
  await site.stop()
  expect(isAlive(one?.pid as number)).toBe(false)
  await site.start()
  await mailGoesOut()
  const [other] = sending()
  await site.kill()
  await expect.poll(() => isAlive(other?.pid as number), { timeout: 15_000 }).toBe(false)
  await site.start()
})

test('a site without a mail server has no such process', async () => {
  const without = ownSite('sending-nothing', 7, {})
  await without.start()
  await pause(3000)
  expect(without.processes().filter(({ command }) => command.endsWith(' send'))).toEqual([])
  await without.stop()
})
