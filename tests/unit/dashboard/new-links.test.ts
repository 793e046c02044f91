import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NewLinks } from '@/admin/dashboard/parts/new-links'
import { FilterMenu } from '@/admin/managing/filter-menu'
import type { User } from '@/payload-types'

const editor = { id: 'e', name: 'Edith Price', email: 'edith@example.org', roles: ['editor'] } as unknown as User

const menus = {
  'what else can be begun': [createElement(NewLinks, { user: editor }), 'Begin something else'],
  'a filter of a list': [
    createElement(FilterMenu, { label: 'Topic', choices: [{ words: 'Roads', address: '/?topic=a', isChosen: false }] }),
    'Topic',
  ],
} as const

test.each(Object.entries(menus))('%s is a menu that the browser opens and closes, with a name', (_, [menu, name]) => {
  const html = renderToStaticMarkup(menu)
  const [, target, words] = /<button[^>]* popoverTarget="([^"]+)"[^>]*>([^<]+)</i.exec(html) ?? []
  expect(words).toBe(name)
  expect(html).toMatch(new RegExp(`<div[^>]* id="${target}"[^>]* popover="auto"`))
  expect(html).not.toContain('<details')
})

test('the most usual is a link beside it, and all others are in it', () => {
  const html = renderToStaticMarkup(createElement(NewLinks, { user: editor }))
  const [before = '', inside = ''] = html.split('popover="auto"')
  expect(before.match(/<a /g)).toHaveLength(1)
  expect(before).toContain('New press release')
  expect(inside).toContain('New consultation')
})
