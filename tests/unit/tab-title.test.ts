import { describe, expect, it } from 'vitest'
import { tabTitle } from '@/admin/frame/tab-title'
import { keyWords, type Primary } from '@/publishing/states/words/actions'

describe('the name of a browser’s tab', () => {
  it.each([
    ['Pool opens in June', 'News', 'Pool opens in June – News – Newsroom'],
    ['[No title yet]', 'Notices', 'No title yet – Notices – Newsroom'],
    ['Site settings', 'Start', 'Site settings – Start – Newsroom'],
    ['Contacts', 'Contacts', 'Contacts – Newsroom'],
    ['Cuts [part 1] – and more', 'News', 'Cuts [part 1] – and more – News – Newsroom'],
  ])('begins with the document: “%s”', (title, place, said) => {
    expect(tabTitle(title, place)).toBe(said)
  })
})

describe('what stands beside “Ctrl Enter”', () => {
  it.each<[Primary | undefined, string | undefined]>([
    [{ label: 'Publish changes', does: 'publish' }, 'publish'],
    [{ label: 'Approve for 8 Dec, 9am', does: 'publish' }, 'approve'],
    [{ label: 'Ask for approval', does: 'submit' }, 'ask'],
    [{ label: 'Put back until …', does: 'set-end' }, 'put back'],
    [{ label: 'Withdraw', does: 'publish' }, 'withdraw'],
    [{ label: 'No changes to publish' }, undefined],
    [{ label: 'Waits for approval', isUpToOthers: true }, undefined],
    [undefined, undefined],
  ])('is what the button does: %j', (primary, words) => {
    expect(keyWords(primary)).toBe(words)
  })
})
