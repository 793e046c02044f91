import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nameButtons } from '@/admin/files/name-buttons'

/** A part of a form with one button of a class. */
const partWith = (selector: string) => {
  const attributes: Record<string, string> = {}
  const setAttribute = (name: string, value: string) => {
    attributes[name] = value
  }
  const button = { setAttribute }
  return { attributes, querySelectorAll: (asked: string) => (asked === selector ? [button] : []) }
}

describe('the buttons of a file have names', () => {
  it.each([
    ['.file-details__remove', true, { 'aria-label': 'Replace the file', title: 'Replace the file' }],
    ['.file-details__remove', false, { 'aria-label': 'Choose another file', title: 'Choose another file' }],
    ['.copy-to-clipboard', true, { 'aria-label': 'Copy the file’s address' }],
  ])('%s, in the library: %s', (selector, isSaved, named) => {
    const part = partWith(selector)
    nameButtons(part as never, isSaved)
    expect(part.attributes).toEqual(named)
  })

  it('and are drawn by Payload with these classes', () => {
    const elements = 'node_modules/@payloadcms/ui/dist/elements'
    expect(readFileSync(`${elements}/FileDetails/StaticFileDetails/index.js`, 'utf8')).toMatch(
      /className: `.\{baseClass\}__remove`/,
    )
    expect(readFileSync(`${elements}/CopyToClipboard/index.js`, 'utf8')).toContain("baseClass = 'copy-to-clipboard'")
  })
})
