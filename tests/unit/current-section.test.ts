import { expect, it } from 'vitest'
import { currentOf } from '@/site/frame/site-header'

it('a section is marked for its pages, however narrowed, and for what is come to through it', () => {
  expect(currentOf('/decisions', '/decisions', [])).toBe('page')
  expect(currentOf('/decisions', '/decisions?q=bins&page=2', [])).toBe('true')
  expect(currentOf('/decisions', '/decisions/2026/parking', [])).toBe('true')
  expect(currentOf('/meetings', '/committees/cabinet', ['/meetings', '/committees'])).toBe('true')
  expect(currentOf('/news', '/newsletters', ['/'])).toBeUndefined()
})
