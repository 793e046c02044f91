import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { NewLinks } from '@/admin/dashboard/parts/new-links'
import type { User } from '@/payload-types'
import type { Role } from '@/words/roles'

const shown = (roles: Role[]): string =>
  renderToStaticMarkup(createElement(NewLinks, { user: { id: '1', name: 'Jo', roles } as unknown as User }))

const beforeMenu = (html: string): string => html.split('<details')[0] ?? ''

describe('what can be begun from the start page', () => {
  test.each([[['author']], [['editor']], [['admin']]] as [Role[]][])('is one link and one menu for %s', (roles) => {
    const html = shown(roles)
    expect(beforeMenu(html).match(/<a /g)).toHaveLength(1)
    expect(beforeMenu(html)).toContain('New press release')
    expect(html.match(/<details/g)).toHaveLength(1)
    expect(html.match(/<a /g)?.length).toBeGreaterThan(3)
  })

  test('is nothing where nothing may be begun', () => {
    expect(shown([])).toBe('')
  })

  test('leaves out the quick way to a notice, which stands beside it', () => {
    expect(shown(['notices'])).not.toContain('quick-notice')
    expect(shown(['admin'])).not.toContain('quick-notice')
  })
})
