import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { settle } from '@/site/rendering/settle'

const html = async (node: ReactNode): Promise<string> => renderToStaticMarkup(await settle(node))

const Said = ({ text, children }: { text: string; children?: ReactNode }) => createElement('p', null, text, children)
const Waiting = async ({ text }: { text: string }) => createElement(Said, { text })
const Nested = async () => createElement('div', null, createElement(Waiting, { text: 'within' }), ' beside')
// Biome knows a key from JSX only.
const listed = (text: string) => createElement(Waiting, { text, key: text })
const Listed = () => ['a', 'b'].map(listed)

describe('a page is settled', () => {
  it.each<[string, () => ReactNode, string]>([
    ['text, numbers and nothing', () => [1, ' ', 'a & b', null, false, undefined], '1 a &amp; b'],
    ['a component', () => createElement(Said, { text: 'x' }), '<p>x</p>'],
    ['one that waits', () => createElement(Waiting, { text: 'x' }), '<p>x</p>'],
    ['one that waits, in one that waits', () => createElement(Nested), '<div><p>within</p> beside</div>'],
    ['a list of them', () => createElement('ul', null, createElement(Listed)), '<ul><p>a</p><p>b</p></ul>'],
    ['a fragment', () => createElement(Fragment, null, 'a', createElement(Waiting, { text: 'b' })), 'a<p>b</p>'],
    [
      'what is handed on as a child',
      () => createElement(Said, { text: 'a' }, createElement(Waiting, { text: 'b' })),
      '<p>a<p>b</p></p>',
    ],
  ])('%s', async (_, make, expected) => expect(await html(make())).toBe(expected))

  it('without a word from React about keys', async () => {
    const said = vi.spyOn(console, 'error')
    await html(createElement('div', null, createElement(Listed), createElement(Nested)))
    expect(said).not.toHaveBeenCalled()
  })

  it('with all that wait beginning at once', async () => {
    let waiting = 0
    let most = 0
    const Slow = async () => {
      waiting += 1
      most = Math.max(most, waiting)
      await new Promise((resolve) => setTimeout(resolve, 5))
      waiting -= 1
      return 'x'
    }
    await html([createElement(Slow, { key: 1 }), createElement('p', { key: 2 }, createElement(Slow))])
    expect(most).toBe(2)
  })

  it('or is not made at all, if something of it fails', async () => {
    const Failing = async (): Promise<ReactNode> => {
      throw new Error('no database')
    }
    await expect(html(createElement('div', null, createElement(Failing)))).rejects.toThrow('no database')
  })
})
