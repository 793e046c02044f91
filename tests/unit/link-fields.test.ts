import { expect, test } from 'vitest'
import { siteOrWebLink } from '../../collections/behaviours/fields'

const context = { req: { t: (key: string) => key, payload: { config: {} } } } as never
const judge = (value: string) => siteOrWebLink('url').validate?.(value as never, context)

test.each(['/news', '/search?q=bins', 'https://example.org/a', 'http://example.org'])('%s is a link', (value) => {
  expect(judge(value)).toBe(true)
})

test.each([
  'news',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '/\n\\example.org',
  '/%zz',
  'javascript:alert(1)',
  'mailto:a@example.org',
  'https://',
])('%s is refused with what to enter', (value) => {
  expect(judge(value)).toMatch(/^Enter a full address that starts with https:\/\/, or one of this site/)
})

test.each([
  ['www.example.org', 'https://www.example.org'],
  [' www.example.org/bins ', 'https://www.example.org/bins'],
  ['/news', '/news'],
  ['www.', 'www.'],
  ['https://www.example.org', 'https://www.example.org'],
])('%s is kept as %s', (typed, kept) => {
  const [complete] = siteOrWebLink('url').hooks?.beforeValidate ?? []
  expect(complete?.({ value: typed } as never)).toBe(kept)
})
