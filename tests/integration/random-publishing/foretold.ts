import { expect } from 'vitest'
import type { Answer } from '../newsroom'
import type { Action } from './actions'
import { type Model, works } from './model'
import { change, type Scene } from './perform'
import { readStored, type Stored } from './stored'
import { stateOf } from './version'

type Foreseen = {
  intent: string
  refusal?: string
  confirm?: object
  before: string
  after: string
}

/** What is asked beforehand: undefined for what is no save of the form, or by somebody who may not ask. */
export const askBeforehand = async (
  action: Action,
  scene: Scene,
  { model, stored, words, now }: { model: Model; stored: Stored; words: string; now: number },
): Promise<Foreseen | undefined> => {
  const { newsroom, staff, type, id } = scene
  const newest = model.versions.at(-1)
  const sent = change(action, scene, newest, words, now)
  if (!sent || !newest || action.does === 'sends a strange status' || !works(action.who, model)) return undefined
  const { _status, confirm: _, reason, ...data } = sent.body as Record<string, unknown>
  const publishes = _status === 'published' || (_status === undefined && !sent.asDraft && newest.published)
  const body = {
    data,
    reason,
    _status: publishes ? 'published' : 'draft',
    takesOff: _status === 'draft' && !sent.asDraft,
  }
  const answer: Answer = await newsroom.rest('POST', `${type}/${id}/foresee`, { as: staff[action.who], body })
  expect(answer.status, `foreseeing answered ${JSON.stringify(answer.body)}`).toBe(200)
  expect(await readStored(scene), 'foreseeing writes nothing').toEqual(stored)
  return answer.body
}

const readersState = ({ published }: Model, now: number) => (published ? stateOf(published, now) : 'nothing')

/** What was foreseen is what came of it. */
export const expectForetold = (
  foreseen: Foreseen | undefined,
  action: Action,
  { model, outcome, answer }: { model: Model; outcome: Model | undefined; answer: Answer },
): void => {
  if (!foreseen) return
  const isSure = 'sure' in action && action.sure === true
  if (foreseen.refusal || (foreseen.confirm && !isSure)) expect(outcome, 'what was to be refused').toBeUndefined()
  // The fields themselves are looked at only when it is saved.
  else if (!outcome) expect(answer.body.errors[0].name, JSON.stringify(answer.body.errors)).toBe('ValidationError')
  expect(foreseen.before, 'what readers see now').toBe(readersState(model, Date.now()))
  if (outcome) expect(foreseen.after, 'what readers see then').toBe(readersState(outcome, Date.now()))
}
