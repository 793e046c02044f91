import { describe, expect, it } from 'vitest'
import { noteGone, noteHere, othersHere } from '@/publishing/locks/who-is-here'

const jo = { id: '1', name: 'Jo Marsh' }
const sam = { id: '2', name: 'Sam Okafor' }
const priya = { id: '3', name: 'Priya Shah' }

describe('who else has a document open', () => {
  it('is everybody but oneself, in one document', () => {
    for (const person of [sam, jo, priya]) noteHere('news', 'a', person, 0)
    noteHere('news', 'b', sam, 0)
    noteHere('pages', 'a', sam, 0)
    expect(othersHere('news', 'a', '1', 1000)).toEqual(['Priya Shah', 'Sam Okafor'])
    expect(othersHere('news', 'b', '2', 1000)).toEqual([])
    expect(othersHere('news', 'c', '1', 1000)).toEqual([])
  })

  it('is nobody who was not heard of for longer than two of their words take, or who has gone', () => {
    noteHere('news', 'd', jo, 0)
    noteHere('news', 'd', sam, 20_000)
    expect(othersHere('news', 'd', '3', 24_999)).toEqual(['Jo Marsh', 'Sam Okafor'])
    expect(othersHere('news', 'd', '3', 25_000)).toEqual(['Sam Okafor'])
    noteGone('news', 'd', '2')
    expect(othersHere('news', 'd', '3', 25_000)).toEqual([])
  })

  it('does not grow with documents that were left long ago', () => {
    for (let n = 0; n < 3000; n += 1) noteHere('news', `old-${n}`, jo, n * 100)
    expect(othersHere('news', 'old-2999', '2', 300_000)).toEqual(['Jo Marsh'])
    expect(othersHere('news', 'old-0', '2', 300_000)).toEqual([])
  })
})
