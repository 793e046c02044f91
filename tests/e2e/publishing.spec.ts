import { expect, test } from '@playwright/test'
import { enterMoment } from './officer'
import {
  addressOf,
  asAdministrator,
  browserOf,
  inDays,
  open,
  panel,
  saveDraft,
  state,
  toast,
  violationsIn,
  writeNews,
} from './staff'

// A minute on an idle machine: many pages, by several people.
test.describe.configure({ timeout: 240_000 })

test('an author submits, an editor returns it, approves it for later, changes it and looks back', async ({
  browser,
}) => {
  const author = await browserOf(browser, 'author')
  const editor = await browserOf(browser, 'editor')
  const goesLive = inDays(2)

  await test.step('the author is offered no publication, and submits with the first save', async () => {
    await writeNews(author, 'New crossing on Mill Lane')
    await expect(state(author)).toHaveText('Not saved yet')
    await expect(author.locator('#action-save')).toHaveCount(0)
    await panel(author).getByRole('button', { name: 'Submit for approval' }).click()
    await addressOf(author)
    await expect(state(author)).toHaveText('Waiting for approval')
    await expect(author.locator('#field-title')).toHaveValue('New crossing on Mill Lane')
  })

  await test.step('takes it back and submits it again with a change', async () => {
    await panel(author).getByRole('button', { name: 'Take back' }).click()
    await expect(state(author)).toHaveText('Draft')
    await author.locator('#field-summary').fill('Safer for children and wheelchair users.')
    await panel(author).getByRole('button', { name: 'Submit for approval' }).click()
    await expect(state(author)).toHaveText('Waiting for approval')
    await expect(author.locator('#field-summary')).toHaveValue('Safer for children and wheelchair users.')
  })

  const address = new URL(author.url()).pathname

  await test.step('the editor finds it waiting and returns it with a reason', async () => {
    await editor.goto('/admin/collections/news?limit=100')
    const row = editor.getByRole('row').filter({ hasText: 'New crossing on Mill Lane' })
    await expect(row).toContainText('Waiting for approval')
    await open(editor, address)
    await expect(panel(editor)).toContainText('Submitted for approval by Sam Carter')
    await panel(editor).getByRole('button', { name: 'Return to authors' }).click()
    await expect(panel(editor).getByRole('button', { name: 'Return', exact: true })).toBeDisabled()
    await panel(editor).getByLabel('What has to change?').fill('Say when the road is closed.')
    await panel(editor).getByRole('button', { name: 'Return', exact: true }).click()
    await expect(state(editor)).toHaveText('Draft')
  })

  await test.step('the author reads why and submits again', async () => {
    await open(author, address)
    await expect(panel(author)).toContainText('Returned to its authors by Edith Price')
    await expect(panel(author)).toContainText('Say when the road is closed.')
    await author.locator('#field-summary').fill('Safer for children. The road is closed on Sunday.')
    await panel(author).getByRole('button', { name: 'Submit for approval' }).click()
    await expect(state(author)).toHaveText('Waiting for approval')
  })

  await test.step('the editor approves it for later, on the council’s clock', async () => {
    await open(editor, address)
    await expect(editor.locator('#action-save')).toHaveText('Publish')
    await enterMoment(editor, 'publishedAt', goesLive.typed)
    await expect(editor.locator('#action-save')).toHaveText('Approve and schedule')
    await editor.locator('#action-save').click()
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}`)
    await expect(panel(editor)).toContainText('Nothing of it is public before then.')
    await expect(panel(editor)).toContainText('Approved by Edith Price')
  })

  await test.step('a change is scheduled on top, and cancelled', async () => {
    const later = inDays(4)
    await editor.locator('#field-summary').fill('Safer for everybody.')
    const publishLater = panel(editor).getByRole('button', { name: 'Publish later' })
    await saveDraft(editor)
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}, newer draft`)
    await editor.locator('#field-title').fill('New crossing on Mill Lane!')
    await expect(publishLater).toBeDisabled()
    await expect(panel(editor)).toContainText('save the draft first')
    await editor.locator('#action-save-draft').click()
    await publishLater.click()
    await panel(editor).getByLabel('Publish this version at').fill('2020-01-01T10:00')
    await panel(editor).getByRole('button', { name: 'Approve and schedule' }).click()
    await expect(panel(editor).getByRole('alert')).toContainText('at least one minute ahead')
    await panel(editor).getByLabel('Publish this version at').fill(later.typed)
    await expect(panel(editor)).toContainText(`${later.words}, in 4 days`)
    expect(await violationsIn(editor, '.newsroom-panel')).toEqual([])
    await panel(editor).getByRole('button', { name: 'Approve and schedule' }).click()
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}, change goes live ${later.words}`)
    await expect(panel(editor)).toContainText(`These changes go live ${later.words}, approved by Edith Price.`)
    await panel(editor).getByRole('button', { name: 'Cancel this change' }).click()
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}, newer draft`)
    await expect(publishLater).toBeEnabled()
  })

  await test.step('the history tells it all, newest first', async () => {
    await editor.getByRole('link', { name: 'History' }).click()
    const items = editor.locator('.newsroom-history__item')
    await expect(items.first()).toContainText('Scheduled change cancelled')
    await expect(items.filter({ hasText: 'Say when the road is closed.' })).toContainText(
      'Waiting for approval → became Draft',
    )
    await expect(items.last()).toContainText('Sam Carter')
    expect(await violationsIn(editor, '.newsroom-history')).toEqual([])
  })

  await test.step('the log has it in words for administrators, and the author sees no button to publish', async () => {
    await editor.goto('/admin/collections/publication-log')
    const row = editor.getByRole('row').filter({ hasText: 'Returned to its authors' })
    await expect(row.first()).toContainText('Say when the road is closed.')
    await expect(row.first()).toContainText('Waiting for approval')
    await expect(editor.getByRole('link', { name: 'Create New' })).toHaveCount(0)
    await row.first().getByRole('link', { name: 'New crossing on Mill Lane' }).click()
    await expect(editor).toHaveURL(new RegExp(address))
  })

  await author.context().close()
  await editor.context().close()
})

test('a preview link is made, copied, opened without an account, and revoked', async ({ browser, request }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Market moves to the square')
  await saveDraft(editor)
  const share = editor.getByRole('region', { name: 'Share a preview' })
  await share.getByRole('button', { name: 'Share a preview' }).click()
  await share.getByRole('button', { name: 'Make a link' }).click()
  await expect(share.getByRole('button', { name: 'Make the link' })).toBeDisabled()
  await share.getByLabel('For whom').fill('Cllr Shah')
  expect(await violationsIn(editor, '.newsroom-panel--folds')).toEqual([])
  await share.getByRole('button', { name: 'Make the link' }).click()
  await expect(share.getByRole('listitem')).toContainText('Cllr Shah')
  await expect(share.getByRole('listitem')).toContainText('Newest draft. Works until')
  await expect(share.getByRole('button', { name: 'Share a preview (1)' })).toBeVisible()

  await share.getByRole('button', { name: 'Copy link for Cllr Shah' }).click()
  await expect(toast(editor)).toContainText('Copied')
  const link = await editor.evaluate(() => navigator.clipboard.readText())
  expect(await (await request.get(link)).text()).toContain('Market moves to the square')

  await share.getByRole('button', { name: 'Revoke link for Cllr Shah' }).click()
  await expect(share.getByRole('listitem')).toContainText('Revoked')
  await expect(share.getByRole('listitem')).toContainText('Opened once')
  await expect(share.getByRole('button', { name: /^Copy/ })).toHaveCount(0)
  expect(await (await request.get(link)).text()).not.toContain('Market moves to the square')
  await editor.context().close()
})

test('what is live is withdrawn at once, and the draft beside it stays a draft', async ({ browser, request }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Pool opens in June')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  await expect(state(editor)).toHaveText('Live')
  const publicPage = await panel(editor).getByRole('link', { name: 'Open the public page' }).getAttribute('href')
  await editor.locator('#field-summary').fill('Not yet decided.')
  await expect(panel(editor).getByRole('button', { name: 'Withdraw what is live' })).toHaveCount(0)
  await saveDraft(editor)

  await panel(editor).getByRole('button', { name: 'Withdraw what is live' }).click()
  await expect(panel(editor).getByRole('button', { name: 'Withdraw now' })).toBeDisabled()
  await panel(editor).getByLabel('Reason readers see').fill('The opening has been put off.')
  expect(await violationsIn(editor, '.newsroom-panel')).toEqual([])
  await panel(editor).getByRole('button', { name: 'Withdraw now' }).click()
  await expect(state(editor)).toHaveText('Withdrawn, newer draft')
  await expect(editor.locator('#field-summary')).toHaveValue('Not yet decided.')
  const shown = await (await request.get(publicPage ?? '')).text()
  expect(shown).toContain('The opening has been put off.')
  expect(shown).not.toContain('Not yet decided.')
  await editor.context().close()
})

test('under the two people rule the form says who has to approve, before anybody tries', async ({ browser }) => {
  const api = await asAdministrator()
  const setRule = (twoPeople: boolean) => api.post('/api/globals/publishing', { data: { twoPeople } })
  await setRule(true)
  try {
    const editor = await browserOf(browser, 'editor')
    await writeNews(editor, 'Council tax bills are out')
    await expect(panel(editor)).toContainText('another editor has to publish it')
    await saveDraft(editor)
    await expect(panel(editor)).toContainText('You edited this last, so another editor has to publish it.')
    await editor.locator('#action-save').click()
    await expect(toast(editor)).toContainText('somebody else has to approve it')
    await expect(state(editor)).toHaveText('Draft')
    await panel(editor).getByLabel('Reason, for the log').fill('The bills arrive today.')
    expect(await violationsIn(editor, '.newsroom-panel')).toEqual([])
    await editor.locator('#action-save').click()
    await expect(state(editor)).toHaveText('Live')
    await expect(panel(editor)).toContainText('Published by Edith Price')
    await expect(panel(editor)).toContainText('The bills arrive today.')
    await expect(panel(editor).getByLabel('Reason, for the log')).toHaveCount(0)
    await editor.context().close()
  } finally {
    await setRule(false)
  }
})
