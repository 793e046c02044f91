import { expect, test } from 'vitest'
import { siteOrWebLink, webLink } from '@/fields/link-fields'

const context = { req: { t: (key: string) => key, payload: { config: {} } } } as never
const judge = (value: string) => siteOrWebLink('url').validate?.(value as never, context)

test.each([
  '/news',
  '/search?q=bins',
  'https://example.org/a',
  'http://example.org',
  'mailto:a@example.org',
  'tel:+441632960123',
])('%s is a link', (value) => {
  expect(judge(value)).toBe(true)
})

test.each([
  'news',
  '#charges',
  'see the plan',
  'file:///C:/plans.docx',
  '/\\example.org',
  '/\t/example.org',
  '/\n\\example.org',
  '/%zz',
  'javascript:alert(1)',
  'mailto:press',
  'https://',
])('%s is refused with what to enter', (value) => {
  expect(judge(value)).toMatch(/^“[^”]+” (?:is|begins)/)
})

test.each([
  ['www.example.org', 'https://www.example.org'],
  [' www.example.org/bins ', 'https://www.example.org/bins'],
  ['/news', '/news'],
  ['www.', 'www.'],
  ['press@example.org', 'mailto:press@example.org'],
  ['example.org/plans', 'https://example.org/plans'],
  ['//example.org/x', 'https://example.org/x'],
  ['tel:01632 960123', 'tel:01632960123'],
  ['https://example.org/Annual report.pdf', 'https://example.org/Annual%20report.pdf'],
  ['https://www.example.org', 'https://www.example.org'],
])('%s is kept as %s', (typed, kept) => {
  const [complete] = siteOrWebLink('url').hooks?.beforeValidate ?? []
  expect(complete?.({ value: typed } as never)).toBe(kept)
})

test.each(['press@example.org', '/news', 'tel:01632960123', 'survey'])('%s is no address on the web', (value) => {
  expect(webLink('url').validate?.(value as never, context)).toMatch(/^Enter a full address that starts with https/)
})
