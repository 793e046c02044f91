import { expect, type Page, test } from '@playwright/test'
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

  await test.step('the author is offered no publication, and asks for approval with the first save', async () => {
    await writeNews(author, 'New crossing on Mill Lane')
    await expect(state(author)).toHaveText('Not saved yet')
    await expect(panel(author)).toContainText('Nobody sees this.')
    await expect(author.locator('#action-save')).toHaveText('Ask for approval')
    await author.locator('#action-save').click()
    await addressOf(author)
    await expect(toast(author)).toContainText('Asked for approval.')
    await expect(state(author)).toHaveText('Waits for approval')
    await expect(author.locator('#action-save')).toHaveCount(0)
    await expect(author.locator('.newsroom-keys')).not.toContainText('Ctrl Enter')
    await expect(author.locator('#field-title')).toHaveValue('New crossing on Mill Lane')
  })

  await test.step('takes it back and asks again with a change and a note', async () => {
    await panel(author).getByRole('button', { name: 'Take it back' }).click()
    await expect(state(author)).toHaveText('Draft')
    await author.locator('#field-summary').fill('Safer for children and wheelchair users.')
    await panel(author).getByRole('button', { name: 'Leave a note for the editor …' }).click()
    await panel(author).getByLabel('Note for the editor').fill('Figures checked with finance.')
    expect(await violationsIn(author, '.newsroom-panel')).toEqual([])
    await panel(author).getByRole('button', { name: 'Ask for approval' }).click()
    await expect(state(author)).toHaveText('Waits for approval')
    await expect(author.locator('#field-summary')).toHaveValue('Safer for children and wheelchair users.')
  })

  const address = new URL(author.url()).pathname

  await test.step('the editor finds it waiting and returns it with a reason', async () => {
    await editor.goto('/admin/collections/news?limit=100')
    const row = editor.getByRole('row').filter({ hasText: 'New crossing on Mill Lane' })
    await expect(row).toContainText('Waits for approval')
    await open(editor, address)
    await expect(panel(editor)).toContainText('Readers see nothing. Approved now, it goes live at once.')
    await expect(panel(editor)).toContainText('Sam Carter: Figures checked with finance.')
    await panel(editor).getByRole('button', { name: 'Return to Sam Carter with a comment …' }).click()
    await expect(panel(editor).getByRole('button', { name: 'Return', exact: true })).toBeDisabled()
    await panel(editor).getByLabel('What has to change?').fill('Say when the road is closed.')
    await panel(editor).getByRole('button', { name: 'Return', exact: true }).click()
    await expect(toast(editor)).toContainText('Sent back to Sam Carter.')
    await expect(state(editor)).toHaveText('Draft')
  })

  await test.step('the author reads why and asks again', async () => {
    await open(author, address)
    await expect(panel(author)).toContainText('Edith Price: Say when the road is closed.')
    await author.locator('#field-summary').fill('Safer for children. The road is closed on Sunday.')
    await author.locator('#action-save').click()
    await expect(state(author)).toHaveText('Waits for approval')
  })

  await test.step('the editor approves it for later, on the council’s clock', async () => {
    await open(editor, address)
    await expect(editor.locator('#action-save')).toHaveText('Publish now')
    await panel(editor).getByRole('button', { name: 'Set a time …' }).click()
    await expect(editor.locator('#field-publishedAt')).toBeFocused()
    await enterMoment(editor, 'publishedAt', goesLive.typed)
    await expect(editor.locator('#action-save')).toHaveText(/^Approve for \d+ \w+.*, 10am$/)
    await editor.locator('#action-save').click()
    await expect(toast(editor)).toContainText(`Approved. Goes live ${goesLive.words}.`)
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}`)
    await expect(panel(editor)).toContainText(
      `Readers see nothing until ${goesLive.words}. Then they see the text that you approved at`,
    )
  })

  await test.step('a draft beside it is said to be left out, until it is approved', async () => {
    await editor.locator('#field-summary').fill('Safer for everybody.')
    await expect(editor.locator('.newsroom-state-line')).toHaveText('Your changes are not saved yet')
    await saveDraft(editor)
    await expect(toast(editor)).toContainText('Draft saved. Readers see no change.')
    await expect(panel(editor)).toContainText('Your draft differs')
    await expect(panel(editor)).toContainText(/approved at .*, not your draft of \d/)
    await expect(editor.locator('#action-save')).toHaveText(/^Approve for/)
    await editor.locator('#action-save').click()
    await expect(panel(editor)).not.toContainText('Your draft differs')
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}`)
  })

  await test.step('an embargo is not broken without a question, and keeping to it is offered first', async () => {
    await panel(editor).getByRole('button', { name: 'Publish now …' }).click()
    const question = editor.getByRole('dialog')
    await expect(question.getByRole('heading', { level: 2 })).toHaveText(
      /^Publish “New crossing on Mill Lane” .* early\?$/,
    )
    await expect(question.getByRole('button', { name: 'Back to the form' })).toBeFocused()
    expect(await violationsIn(editor, '.newsroom-question')).toEqual([])
    await editor.keyboard.press('Escape')
    await expect(question).toHaveCount(0)
    await expect(panel(editor).getByRole('button', { name: 'Publish now …' })).toBeFocused()
  })

  await test.step('the history tells it all in words, and lays two texts side by side', async () => {
    await editor.getByRole('link', { name: 'History' }).click()
    const entries = editor.locator('.newsroom-entry')
    await expect(entries.first()).toContainText('You approved a newer text')
    await expect(entries.first()).toContainText(`Goes live ${goesLive.words}`)
    await expect(entries.filter({ hasText: 'Say when the road is closed.' })).toContainText('You sent it back')
    await expect(entries.last()).toContainText('Sam Carter asked for approval')
    await expect(editor.getByRole('heading', { name: 'Planned' })).toBeVisible()
    await entries.filter({ hasText: 'You saved a draft' }).first().getByRole('button').click()
    await expect(editor.locator('.newsroom-compare')).toContainText('Summary')
    await editor
      .getByLabel('Compared with')
      .selectOption({ label: await editor.getByLabel('Compared with').locator('option').last().innerText() })
    await expect(editor.locator('.newsroom-compare del').first()).toBeVisible()
    await editor.getByRole('button', { name: 'Decisions' }).click()
    await expect(entries.filter({ hasText: 'saved a draft' })).toHaveCount(0)
    expect(await editor.getByRole('main').innerText()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{24}/)
    expect(await violationsIn(editor, '.newsroom-history')).toEqual([])
    await expect(editor.getByRole('link', { name: 'Versions' })).toHaveCount(0)
  })

  await test.step('an older text comes back as a draft, and readers see no change', async () => {
    await editor.getByRole('button', { name: 'Everything' }).click()
    await editor.locator('.newsroom-entry').last().getByRole('button').click()
    await editor.getByRole('button', { name: 'Restore as draft …' }).click()
    expect(await violationsIn(editor, '.newsroom-question')).toEqual([])
    await editor.getByRole('dialog').getByRole('button', { name: 'Restore as draft' }).click()
    await expect(toast(editor)).toContainText('Restored as a draft. Readers see no change.')
    await expect(editor.locator('#field-summary')).toHaveValue('Safer for children.')
    await expect(state(editor)).toHaveText(`Goes live ${goesLive.words}`)
    await expect(panel(editor)).toContainText('Your draft differs: 1 sentence')
    await panel(editor).getByRole('link', { name: 'Compare' }).click()
    await expect(editor.locator('.newsroom-entry').first()).toContainText('You restored an older text')
    const version = await editor.locator('.newsroom-history__text').getAttribute('data-version')
    await editor.goto(`${address}/versions/${version}`)
    await expect(editor).toHaveURL(`${address}/versions?version=${version}`)
    await expect(editor.locator('.newsroom-entry[data-chosen]')).toContainText('You restored an older text')
  })

  await test.step('the log has it in words for administrators, and the author sees no button to publish', async () => {
    await editor.goto('/admin/collections/publication-log')
    const row = editor.getByRole('row').filter({ hasText: 'Returned to its authors' })
    await expect(row.first()).toContainText('Say when the road is closed.')
    await expect(row.first()).toContainText('Waits for approval')
    await expect(editor.getByRole('link', { name: 'Add new' })).toHaveCount(0)
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

test('a change of what is live waits for its time, gets another, and is cancelled', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  const later = inDays(4)
  const button = (name: string) => panel(editor).getByRole('button', { name })
  await writeNews(editor, 'Baths open longer')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  await expect(toast(editor)).toContainText('Live now. Everybody sees it.')
  await expect(panel(editor)).toContainText('Everybody sees this text.')
  await expect(editor.locator('#action-save')).toHaveText('No changes to publish')
  await expect(editor.locator('#action-save')).toBeDisabled()

  await editor.locator('#field-summary').fill('Until ten at night.')
  await expect(editor.locator('#action-save')).toHaveText('Publish changes')
  await button('Publish changes later …').click()
  await panel(editor).getByLabel('Changes go live').fill('2020-01-01T10:00')
  await button('Approve for then').click()
  await expect(panel(editor).getByRole('alert')).toContainText('at least one minute ahead')
  await panel(editor).getByLabel('Changes go live').fill(inDays(2).typed)
  expect(await violationsIn(editor, '.newsroom-panel')).toEqual([])
  await button('Approve for then').click()
  await expect(toast(editor)).toContainText(`Planned: changes on ${inDays(2).words}.`)
  await expect(state(editor)).toHaveText(`Live, changes ${inDays(2).words}`)
  await expect(panel(editor)).toContainText(/Then they see the one that you approved at/)

  await button('Change the time …').click()
  await panel(editor).getByLabel('Changes go live').fill(later.typed)
  await panel(editor).getByRole('button', { name: 'Change the time', exact: true }).click()
  await expect(state(editor)).toHaveText(`Live, changes ${later.words}`)

  await button('Cancel the change …').click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Cancel the change' }).click()
  await expect(toast(editor)).toContainText('Cancelled. What is live stays as it is.')
  await expect(state(editor)).toHaveText('Live, newer draft')
  await expect(panel(editor)).toContainText('Published, your draft replaces it at once')
  await editor.context().close()
})

test('what is live is withdrawn at once, and what was typed beside it becomes a draft', async ({
  browser,
  request,
}) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Pool opens in June')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  await expect(state(editor)).toHaveText(/^Live since/)
  const publicPage = await panel(editor).getByRole('link', { name: 'See the page' }).getAttribute('href')
  await editor.locator('#field-summary').fill('Not yet decided.')

  await panel(editor).getByRole('button', { name: 'Withdraw …' }).click()
  const question = editor.getByRole('dialog')
  await expect(question.getByRole('heading', { level: 2 })).toHaveText('Withdraw “Pool opens in June”?')
  await expect(question.getByLabel('Reason readers see')).toBeFocused()
  await expect(question.getByRole('button', { name: 'Withdraw now' })).toBeDisabled()
  await question.getByLabel('Reason readers see').fill('The opening has been put off.')
  expect(await violationsIn(editor, '.newsroom-question')).toEqual([])
  await question.getByRole('button', { name: 'Withdraw now' }).click()
  await expect(toast(editor)).toContainText('Withdrawn. The page now says why.')
  await expect(state(editor)).toHaveText('Withdrawn, newer draft')
  await expect(editor.locator('#field-summary')).toHaveValue('Not yet decided.')
  const shown = await (await request.get(publicPage ?? '')).text()
  expect(shown).toContain('The opening has been put off.')
  expect(shown).not.toContain('Not yet decided.')

  await editor.locator('#action-save').click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Publish again' }).click()
  await expect(state(editor)).toHaveText(/^Live since/)
  const again = await (await request.get(publicPage ?? '')).text()
  expect(again).toContain('Not yet decided.')
  expect(again).not.toContain('The opening has been put off.')
  await editor.context().close()
})

test('a live page is not taken from readers without a question, which offers to keep it', async ({
  browser,
  request,
}) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Allotments to let')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  const page = (await panel(editor).getByRole('link', { name: 'See the page' }).getAttribute('href')) ?? ''
  const question = editor.getByRole('dialog')
  await enterMoment(editor, 'publishedAt', inDays(2).typed)
  await expect(editor.locator('#action-save')).toHaveText(/^Take it away until .*, 10am …$/)
  await editor.locator('#action-save').click()
  await expect(question.getByRole('heading', { level: 2 })).toHaveText('Take this page from readers until then?')
  await expect(question.getByRole('button', { name: 'Keep it live' })).toBeFocused()
  expect(await violationsIn(editor, '.newsroom-question')).toEqual([])
  await editor.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  expect((await request.get(page)).status()).toBe(200)

  await editor.locator('#field-summary').fill('Ten of them.')
  await editor.locator('#action-save').click()
  await question.getByRole('button', { name: 'Keep it live' }).click()
  await expect(toast(editor)).toContainText('Kept. Your other changes are public.')
  await expect(state(editor)).toHaveText(/^Live since/)
  await expect.poll(async () => (await request.get(page)).text()).toContain('Ten of them.')

  await enterMoment(editor, 'publishedAt', inDays(2).typed)
  await editor.locator('#action-save').click()
  await question.getByRole('button', { name: 'Take it away until then' }).click()
  await expect(toast(editor)).toContainText(`Taken away until ${inDays(2).words}.`)
  await expect(state(editor)).toHaveText(`Goes live ${inDays(2).words}`)
  await expect.poll(async () => (await request.get(page)).status()).not.toBe(200)
  await editor.context().close()
})

test('a correction begins with the cursor in it, and is named by its words', async ({ browser, request }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Five thousand homes')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  const page = (await panel(editor).getByRole('link', { name: 'See the page' }).getAttribute('href')) ?? ''
  await panel(editor).getByRole('button', { name: 'Add a correction …' }).click()
  await expect(editor.locator('#field-updates__0__note')).toBeFocused()
  await editor.keyboard.type('The figure was wrong.')
  await expect(editor.locator('#updates-row-0')).toContainText(': The figure was wrong.')
  await editor.locator('#action-save').click()
  await expect(toast(editor)).toContainText('Changed. Readers see your text.')
  expect(await (await request.get(page)).text()).toContain('The figure was wrong.')
  await editor.context().close()
})

const signInWindow = (page: Page) => page.getByRole('dialog', { name: 'Sign in again' })

test('whose session has ended is told so, keeps what was typed, and signs in over the form', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Lost session')
  await saveDraft(editor)
  await editor.locator('#field-summary').fill('Typed since.')
  await editor.context().clearCookies()
  await editor.locator('#action-save-draft').click()
  const again = signInWindow(editor)
  await expect(again).toContainText('Not saved: you have been signed out. Nothing is lost')
  await expect(again.getByLabel('Password')).toBeFocused()
  await expect(again.getByLabel('E-mail')).toHaveValue('edith@example.org')
  expect(await violationsIn(editor, '.newsroom-sign-in')).toEqual([])
  await editor.keyboard.type('not the password')
  await editor.keyboard.press('Enter')
  await expect(again.getByRole('alert')).toContainText('The e-mail address or the password is not right.')
  await again.getByLabel('Password').fill('a long enough password')
  await editor.keyboard.press('Enter')
  await expect(again).toBeHidden()
  await expect(toast(editor)).toContainText('You are signed in again. Now save once more.')
  await expect(editor.locator('#field-summary')).toHaveValue('Typed since.')
  await editor.locator('#action-save-draft').click()
  await expect(toast(editor)).toContainText('Draft saved. Readers see no change.')
  await editor.context().close()
})

test('a session whose time is up takes nobody away from the form', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  await editor.clock.install()
  await writeNews(editor, 'A long day')
  const address = await saveDraft(editor)
  await editor.locator('#field-summary').fill('Typed since.')
  await editor.context().clearCookies()
  await editor.clock.fastForward('08:00:02')
  const again = signInWindow(editor)
  await expect(again).toContainText('Nothing is lost: all you typed is still here.')
  expect(new URL(editor.url()).pathname).toBe(address)
  await again.getByLabel('Password').fill('a long enough password')
  await editor.keyboard.press('Enter')
  await expect(again).toBeHidden()
  await expect(editor.locator('#field-summary')).toHaveValue('Typed since.')
  await editor.context().close()
})

test('work prolongs a session', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  await editor.clock.install()
  await writeNews(editor, 'A longer day')
  await saveDraft(editor)
  const prolonged = () =>
    editor.waitForRequest((request) => request.url().endsWith('/api/users/refresh-token'), { timeout: 5000 })
  const none = await Promise.all([prolonged().catch(() => 'none'), editor.keyboard.press('Shift')])
  expect(none[0]).toBe('none')
  await editor.clock.fastForward('07:10:00')
  const answer = await Promise.all([prolonged(), editor.keyboard.press('Shift')])
  expect((await answer[0].response())?.status()).toBe(200)
  await editor.context().close()
})

test('what is wrong with a field is said once, in full, and leads there', async ({ browser }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Two faults')
  await editor.getByRole('button', { name: /^Address/ }).click()
  await editor.locator('#field-slug').fill('Not An Address')
  const sentence = /^Address: Use lower-case letters, numbers and single hyphens.*“council-tax-2026”\.$/
  for (const button of ['#action-save-draft', '#action-save']) {
    await editor.locator(button).click()
    await expect(editor.locator('.newsroom-stops__list li')).toHaveText(sentence)
    await expect(editor.locator('#field-slug')).toBeFocused()
    // Nothing lies over the panel.
    await expect(toast(editor).locator('[data-sonner-toast]')).toHaveCount(0)
  }
  await editor.locator('#field-slug').fill('')
  const summary = editor.locator('#field-summary')
  await summary.fill('')
  await editor.locator('#action-save').click()
  await expect(editor.locator('.newsroom-stops').getByRole('status')).toHaveText('1 thing stops it going live:')
  await expect(summary).toBeFocused()
  await expect(editor.locator('.field-error:visible')).toHaveText('This field is required.')
  await editor.context().close()
})

test('a draft is dropped, and its text approved from the history after all', async ({ browser, request }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Two drafts')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  const page = (await panel(editor).getByRole('link', { name: 'See the page' }).getAttribute('href')) ?? ''
  const summary = editor.locator('#field-summary')
  await summary.fill('Safer for everybody.')
  await editor.locator('#action-save-draft').click()
  await expect(toast(editor)).toContainText('Draft saved. Readers see no change.')
  await panel(editor).getByRole('button', { name: 'Drop the draft …' }).click()
  const question = editor.getByRole('dialog')
  await expect(question).toContainText('Drop your draft of “Two drafts”?')
  expect(await violationsIn(editor, '.newsroom-question')).toEqual([])
  await question.getByRole('button', { name: 'Drop the draft' }).click()
  await expect(toast(editor)).toContainText('Draft dropped. Readers see no change.')
  await expect(summary).toHaveValue('Safer for children.')
  await expect(panel(editor)).toContainText('Everybody sees this text.')

  await editor.getByRole('link', { name: 'History' }).first().click()
  await editor.getByRole('listitem').filter({ hasText: 'saved a draft' }).getByRole('button').first().click()
  await editor.getByRole('button', { name: 'Approve this text …' }).click()
  await expect(question).toContainText('Readers see this text at once.')
  await question.getByRole('button', { name: 'Approve it' }).click()
  await expect(summary).toHaveValue('Safer for everybody.')
  await expect.poll(async () => (await request.get(page)).text()).toContain('Safer for everybody.')
  await editor.context().close()
})

test('what is live is taken off with a question, and stays a draft', async ({ browser, request }) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'Bandstand concert')
  await editor.locator('#action-save').click()
  await addressOf(editor)
  const page = await panel(editor).getByRole('link', { name: 'See the page' }).getAttribute('href')
  await panel(editor).getByRole('button', { name: 'Take it off: keep as a draft …' }).click()
  await editor.getByRole('dialog').getByRole('button', { name: 'Take it off' }).click()
  await expect(toast(editor)).toContainText('Taken off.')
  await expect(state(editor)).toHaveText('Draft')
  expect((await request.get(page ?? '')).status()).toBe(410)
  await editor.context().close()
})

test('under the two people rule the form says who has to approve, before anybody tries', async ({ browser }) => {
  const api = await asAdministrator()
  const setRule = (twoPeople: boolean) => api.post('/api/globals/publishing', { data: { twoPeople } })
  await setRule(true)
  try {
    const editor = await browserOf(browser, 'editor')
    await writeNews(editor, 'Council tax bills are out')
    await expect(panel(editor)).toContainText('You edited this last, so somebody else must approve it.')
    await expect(editor.locator('#action-save')).toHaveText(/^Ask /)
    await saveDraft(editor)
    await expect(state(editor)).toHaveText('Needs a second person')
    await panel(editor).getByRole('button', { name: 'Approve alone, with a reason …' }).click()
    await expect(panel(editor).getByRole('button', { name: 'Publish now' })).toBeDisabled()
    await panel(editor).getByLabel('Reason, for the log').fill('The bills arrive today.')
    expect(await violationsIn(editor, '.newsroom-panel')).toEqual([])
    await panel(editor).getByRole('button', { name: 'Publish now' }).click()
    await expect(state(editor)).toHaveText(/^Live since/)
    await expect(panel(editor)).toContainText('The bills arrive today.')
    await expect(panel(editor).getByLabel('Reason, for the log')).toHaveCount(0)
    await editor.context().close()
  } finally {
    await setRule(false)
  }
})

test('from the last field of a text the keyboard leads to what publishes it, in three tabs at most', async ({
  browser,
}) => {
  const editor = await browserOf(browser, 'editor')
  await writeNews(editor, 'By the keyboard alone')
  await saveDraft(editor)
  const last = editor
    .locator('.document-fields__edit :is(button, input, textarea, [contenteditable="true"]):visible')
    .last()
  await last.focus()
  const way = editor.getByRole('button', { name: 'Go to “Publish now”' })
  let tabs = 0
  for (; tabs < 3 && !(await way.evaluate((one) => one === document.activeElement)); tabs += 1)
    await editor.keyboard.press('Tab')
  await expect(way).toBeFocused()
  await expect(way).toBeInViewport()
  await editor.keyboard.press('Enter')
  await expect(editor.locator('#action-save')).toBeFocused()
  await editor.context().close()
})
