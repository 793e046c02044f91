import { type ChildProcess, spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { asAdministrator } from './sessions'
import { port, siteEnvironment, siteUrl } from './site'

/** Another process that serves the same database, as behind a load balancer. */
const otherPort = port + 2
const otherUrl = `http://localhost:${otherPort}`
let other: ChildProcess

test.beforeAll(async () => {
  other = spawn(process.execPath, ['start.cjs'], {
    env: { ...process.env, ...siteEnvironment, NODE_ENV: 'production', PORT: String(otherPort) },
    stdio: 'ignore',
  })
  const ready = () =>
    fetch(`${otherUrl}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(ready, { timeout: 60_000 }).toBe(true)
})
test.afterAll(() => {
  other?.kill()
})

const text = async (address: string) => (await fetch(address)).text()

test('what one server publishes is on its own next page, and soon on the other’s', async () => {
  const api = await asAdministrator()
  const made = await api.post('/api/pages', {
    data: { title: 'Opening hours', slug: 'opening-hours', summary: 'Edition 0.', _status: 'published' },
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()).doc
  for (let edition = 1; edition <= 15; edition += 1) {
    // Both have the page before it changes.
    await Promise.all([text(`${siteUrl}/opening-hours`), text(`${otherUrl}/opening-hours`)])
    const summary = `Edition ${edition}.`
    const saved = await api.patch(`/api/pages/${id}`, { data: { summary, _status: 'published' } })
    expect(saved.ok()).toBe(true)
    expect(await text(`${siteUrl}/opening-hours`)).toContain(summary)
    await expect.poll(() => text(`${otherUrl}/opening-hours`), { intervals: [20] }).toContain(summary)
  }
  expect((await api.delete(`/api/pages/${id}`)).ok()).toBe(true)
  expect((await fetch(`${siteUrl}/opening-hours`)).status).toBe(410)
})
