import { describe, expect, it } from 'vitest'
import { readAddress } from '@/words/mail-address'

const long = (letters: number) => 'x'.repeat(letters)

describe('an e-mail address', () => {
  it.each([
    ['a@b.co', 'a@b.co'],
    ['  Jo.Smith@Example.ORG ', 'jo.smith@example.org'],
    ["O'Brien+bins@example.org", "o'brien+bins@example.org"],
    ['a@bücher.example', 'a@xn--bcher-kva.example'],
    [`${long(64)}@example.org`, `${long(64)}@example.org`],
  ])('%j is stored as %s', (typed, address) => expect(readAddress(typed)).toEqual({ address }))

  it.each([
    '',
    ' ',
    'jo',
    '@b.co',
    'a@b',
    'a b@ok.test',
    'a@b.co, c@d.co',
    'a@b.co;c@d.co',
    'a@b.co\r\nBcc: x@y.co',
    'a\u0000@b.co',
    'a\u200b@b.co',
    '<a@b.co>',
    'Jo <a@b.co>',
    '"a"@b.co',
    'a@b@c.co',
    'a..b@c.co',
    '.a@b.co',
    'a@-b.co',
    'a@b.co/x',
    'a@[1.2.3.4]',
    'a@😀.co',
    `${long(65)}@example.org`,
    `a@${[long(60), long(60), long(60), long(60), long(20)].join('.')}.org`,
  ])('%j is none', (typed) => expect(readAddress(typed)).toEqual({ problem: expect.any(String) }))

  it.each(['é@b.co', '😀@b.co', 'имя@example.org'])('%s is refused with a reason', (typed) =>
    expect(readAddress(typed)).toEqual({ problem: expect.stringContaining('before the @') }),
  )
})
