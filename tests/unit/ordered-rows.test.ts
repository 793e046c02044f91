import { act, createElement, useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buttonOf, chooser, type RowAction, useOrdered } from '@/admin/form/use-ordered'
import { type Drawn, drawn } from './drawn-hook'

/* Rows that are put in order without a mouse: where the cursor is afterwards, and what is said. */

const useRows = () => {
  const [ids, set] = useState(['a', 'b', 'c'])
  return { ids, ...useOrdered({ ids, set, called: (id) => id.toUpperCase() }) }
}

let rows: Drawn<ReturnType<typeof useRows>>

beforeEach(async () => {
  const button = (name: string) => createElement('button', { key: name, type: 'button', 'data-row-button': name }, name)
  rows = await drawn(useRows, undefined, ({ ids, line, said }) =>
    createElement(
      'div',
      { className: 'field-type' },
      ids.map((id) =>
        createElement('p', { key: id }, [
          button(buttonOf(id, 'up')),
          button(buttonOf(id, 'down')),
          button(buttonOf(id, 'out')),
        ]),
      ),
      button(chooser),
      createElement('p', { ref: line, role: 'status' }, said),
    ),
  )
})
afterEach(() => rows.end())

const press = (id: string, action: RowAction) =>
  act(async () => {
    if (action === 'out') rows.now().takeOut(id)
    else rows.now().move(id, action)
  })
const after = () => ({
  order: rows.now().ids.join(''),
  cursor: rows.window.document.activeElement?.getAttribute('data-row-button'),
  said: rows.window.document.querySelector('[role="status"]')?.textContent,
})

test.each([
  ['b', 'up', { order: 'bac', cursor: 'up b', said: '“B” is now 1 of 3.' }],
  ['c', 'up', { order: 'acb', cursor: 'up c', said: '“C” is now 2 of 3.' }],
  ['a', 'down', { order: 'bac', cursor: 'down a', said: '“A” is now 2 of 3.' }],
  ['b', 'down', { order: 'acb', cursor: 'down b', said: '“B” is now 3 of 3.' }],
  ['a', 'out', { order: 'bc', cursor: 'out b', said: '“A” is taken out. 2 left.' }],
  ['b', 'out', { order: 'ac', cursor: 'out c', said: '“B” is taken out. 2 left.' }],
  ['c', 'out', { order: 'ab', cursor: 'out b', said: '“C” is taken out. 2 left.' }],
] as const)('%s goes %s: the cursor is where one goes on, and it is said', async (id, action, expected) => {
  await press(id, action)
  expect(after()).toEqual(expected)
})

test('when the last is taken out, the cursor is where another is chosen', async () => {
  await press('a', 'out')
  await press('b', 'out')
  await press('c', 'out')
  expect(after()).toEqual({ order: '', cursor: chooser, said: '“C” is taken out. None is left.' })
})

test('what is first goes no further up, what is last no further down, and what is gone nowhere', async () => {
  await press('a', 'up')
  await press('c', 'down')
  await press('gone', 'up')
  await press('gone', 'down')
  expect(after()).toMatchObject({ order: 'abc', said: '' })
})
