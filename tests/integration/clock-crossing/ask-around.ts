import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'
import { onMongodb } from '../newsroom'

/** One way to ask about one document; true is the state after the second. */
export type Question = { what: string; ask: () => Promise<boolean> }
type Answer = { what: string; begun: number; ended: number; saw: boolean }

/** For how long is asked before the second, for how long at least from it on, and by how many at a time. */
const before = 900
const after = 600
const readers = 3

const askAround = async (second: number, questions: Question[]): Promise<Answer[]> => {
  await pause(second - before - Date.now())
  const answers: Answer[] = []
  let next = 0
  let stillToAsk = 2 * questions.length
  const reader = async () => {
    while (Date.now() < second + after || stillToAsk > 0) {
      const { what, ask } = questions[next++ % questions.length] as Question
      const begun = Date.now()
      if (begun >= second) stillToAsk -= 1
      const saw = await ask()
      answers.push({ what, begun, ended: Date.now(), saw })
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  return answers
}

/**
 * Asks every question on both sides of a second. An answer that was given wholly before it has to be
 * false, one that was asked for from it on true.
 */
export const expectExact = async (name: string, second: number, questions: Question[]) => {
  expect(Date.now(), 'everything is saved in time').toBeLessThan(second - before)
  const answers = await askAround(second, questions)
  const old = answers.filter(({ ended }) => ended < second)
  const fresh = answers.filter(({ begun }) => begun >= second)
  const early = old.filter(({ saw }) => saw)
  const late = fresh.filter(({ saw }) => !saw)
  console.info(
    `${onMongodb ? 'MongoDB' : 'SQLite'}, ${name}: ${old.length} answers before the second, ${fresh.length} from it on: ${early.length} early, ${late.length} late`,
  )
  expect({ early, late }).toEqual({ early: [], late: [] })
  for (const { what } of questions)
    for (const side of [old, fresh])
      expect(
        side.some((answer) => answer.what === what),
        `${what} was asked on both sides`,
      ).toBe(true)
}

/** A whole second far enough ahead for some saves, going by how long others took. */
export const secondAhead = (took: number) => Math.ceil((Date.now() + 500 + before + 3 * took) / 1000) * 1000
