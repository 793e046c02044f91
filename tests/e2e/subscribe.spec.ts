import { expect, type Page, test } from '@playwright/test'
import { sideways, violations } from './looked-at'
import { linkIn } from './outbox'

/*
 * No mail server is set here, so that every message is a file; a resident's browser knows nothing of this, and has no
 * script to run.
 */

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

/** Axe needs a script of its own, in a window that may run one. */
const looksRight = async (page: Page, problems: string[], name: string) => {
  const window = await page
    .context()
    .browser()
    ?.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: true,
    })
  const other = await window?.newPage()
  if (!window || !other) throw new Error('No other window could be opened.')
  await other.goto(page.url())
  problems.push(...(await violations(other)).map((one) => `${name}: ${one}`))
  const wider = await sideways(other)
  if (wider > 0) problems.push(`${name}: ${wider} px wider than a phone`)
  await window.close()
}

test('a resident follows a topic, confirms by mail, changes it and leaves', async ({ page, request }) => {
  const address = `resident-${Date.now()}@example.org`
  const problems: string[] = []

  await test.step('asks for it at the end of a page', async () => {
    await page.goto('/topics/roads-and-transport')
    await page.getByRole('link', { name: 'Subscribe to this topic' }).click()
    await expect(page.getByRole('checkbox', { name: 'Roads and transport' })).toBeChecked()
    await looksRight(page, problems, 'form')
    await page.getByLabel('E-mail address').fill('nobody@')
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await expect(page.getByRole('alert')).toContainText('right form')
    await expect(page.getByLabel('E-mail address')).toHaveValue('nobody@')
    await expect(page.getByRole('checkbox', { name: 'Roads and transport' })).toBeChecked()
    await page.getByText('Add something else').click()
    await page.getByRole('checkbox', { name: 'News', exact: true }).check()
    await page.getByRole('radio', { name: 'Once a week' }).check()
    await page.getByLabel('E-mail address').fill(address)
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We can’t send e-mail at the moment')
    await looksRight(page, problems, 'sent')
  })

  const confirm = await linkIn(address, /http:\/\/localhost:\d+\/subscribe\/confirm\/[a-z2-7]{26}/)

  await test.step('opens the link, as programs do, which confirms nothing, and then confirms', async () => {
    for (let n = 0; n < 3; n += 1) expect((await request.get(confirm)).status()).toBe(200)
    await page.goto(confirm)
    await expect(page.getByRole('button', { name: 'Yes, send me these' })).toBeVisible()
    await looksRight(page, problems, 'confirm')
    await page.getByRole('button', { name: 'Yes, send me these' }).click()
    await expect(page.getByRole('status')).toContainText('from now on')
  })

  await test.step('changes one of them, and keeps the change', async () => {
    await looksRight(page, problems, 'manage')
    await page.getByLabel('How often: Roads and transport').selectOption('At once')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('status')).toContainText('saved')
    await expect(page.getByLabel('How often: Roads and transport')).toHaveValue('at-once')
    await expect(page.getByLabel('How often: News')).toHaveValue('weekly')
    await page.getByRole('button', { name: /^Stop ?: News$/ }).click()
    await expect(page.getByRole('link', { name: 'News', exact: true }).and(page.locator('main a'))).toHaveCount(0)
  })

  const manage = page.url().replace(/\?.*/, '')

  await test.step('asks for it again, and is answered as before', async () => {
    await page.goto('/subscribe?to=/topics/roads-and-transport')
    await page.getByLabel('E-mail address').fill(address)
    await page.getByRole('button', { name: 'Subscribe' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We can’t send e-mail at the moment')
    await page.goto(manage)
    await expect(page.getByLabel('How often: Roads and transport')).toHaveValue('at-once')
  })

  await test.step('takes a copy of what is kept, and stops everything', async () => {
    const copy = await request.get(`${manage}/data.json`)
    expect(copy.headers()['content-disposition']).toContain('attachment')
    expect(await copy.json()).toMatchObject({ emailAddress: address })
    await page.getByRole('button', { name: 'Stop all messages' }).click()
    await expect(page.getByRole('status')).toContainText('All messages have stopped')
    await looksRight(page, problems, 'stopped')
  })

  expect(problems).toEqual([])
})

test('nobody is led to a form for what cannot be followed', async ({ page }) => {
  await page.goto('/subscribe?to=/news/2026')
  await expect(page.getByRole('alert')).toContainText('nothing on this site to follow')
  await expect(page.getByRole('checkbox', { name: 'News', exact: true })).not.toBeChecked()
})
