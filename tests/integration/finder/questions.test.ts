import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answered, askAll, fillForQuestions, meanOf } from '../../questions/ask-all'
import { type Newsroom, startNewsroom } from '../newsroom'

let newsroom: Newsroom
let answered: Answered[]

beforeAll(async () => {
  newsroom = await startNewsroom()
  await fillForQuestions(newsroom.payload)
  // On a busy machine what was just filled in may still be on its way into the index.
  await (await import('@/search/keep-up')).keepUp(newsroom.payload)
  answered = await askAll()
})

afterAll(() => newsroom.close())

/** What search is worth today: raise it with every change that makes search better. */
const least = { ndcg: 0.97, answered: 155 }

describe('what people type', () => {
  test('leads to what they want, among the first three', () => {
    const missed = answered
      .filter(({ ndcg }) => ndcg < 0.6)
      .map(({ words, titles }) => `${words}: ${titles.slice(0, 5).join(' | ') || 'nothing'}`)
    expect(meanOf(answered), missed.join('\n')).toBeGreaterThanOrEqual(least.ndcg)
    expect(answered.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(least.answered)
  })
})
