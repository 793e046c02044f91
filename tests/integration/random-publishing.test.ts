import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { nextBoundaryByLog } from '@/database/dates-ahead'
import { nextBoundary } from '@/publishing/next-boundary'
import { type Newsroom, onMongodb, type Person, startNewsroom } from './newsroom'
import { type Action, people, type Run, runs, type Who } from './random-publishing/actions'
import { askBeforehand, expectForetold } from './random-publishing/foretold'
import { foundOut } from './random-publishing/found-out'
import { didNothing, expected, type Model, timePasses, written } from './random-publishing/model'
import { perform, publiclySeen, type Scene, write } from './random-publishing/perform'
import { shiftableClock } from './random-publishing/shifted-clock'
import { expectAsModelled, expectExplained, lastState, readStored, type Stored } from './random-publishing/stored'
import { publicAt, stateOf } from './random-publishing/version'

/*
 * Six people of four roles try things with a document in any order, stale and forbidden ones too, and
 * time passes between. After each of them the newsroom has to be what an independent model says.
 */

/** More are tried with RANDOM_RUNS=2000, say. */
const numberOfRuns = Number(process.env.RANDOM_RUNS) || 60

let newsroom: Newsroom
let staff: Record<Who, Person>
let clock: ReturnType<typeof shiftableClock>
beforeAll(async () => {
  newsroom = await startNewsroom()
  const made = people.map(async (who) => {
    const role = who.replace('second ', '') as Person['roles'][number]
    const person = await newsroom.person(role)
    // The log tells two of a role apart by their names.
    await newsroom.payload.update({ collection: 'users', id: person.id, data: { name: who } })
    return [who, person] as const
  })
  staff = Object.fromEntries(await Promise.all(made)) as typeof staff
  clock = shiftableClock()
})
afterAll(async () => {
  clock?.restore()
  await newsroom.close()
})

/** In milliseconds. A run takes a third of a second on a machine that does nothing else. */
const timeLimit = 20_000 + numberOfRuns * 1400

const tried = { allowed: 0, refused: 0 }
/** The setting as the last run left it; unknown after one that failed. */
let twoPeople: boolean | undefined
let wordsSoFar = 0
const newWords = () => `Words number ${++wordsSoFar}.`

const succeeded = (status: number) => status >= 200 && status < 300

const note = (allowed: boolean) => {
  tried[allowed ? 'allowed' : 'refused'] += 1
}

const changesWhat = ({ does }: Action) => {
  if (does === 'waits') return 'by itself'
  return does === 'asks for two people' || does === 'copies' ? 'nothing of it' : 'the document'
}

const isAboutTheDocument = ({ does }: Action) =>
  !['waits', 'asks for two people', 'schedules', 'cancels', 'deletes', 'copies'].includes(does)

/** A run between two actions. */
type Moment = { scene: Scene; model: Model; stored: Stored }

/** Starts a run: the document is written. @returns undefined if its writer was, rightly, refused */
const begin = async (run: Run): Promise<Moment | undefined> => {
  if (run.twoPeople !== twoPeople)
    await newsroom.payload.updateGlobal({ slug: 'publishing', data: { twoPeople: run.twoPeople } })
  twoPeople = undefined
  const words = newWords()
  const model = written(run, words)
  const { status, body } = await write({ newsroom, staff }, run, words)
  expect(succeeded(status), `writing as ${run.writer} answered ${status}`).toBe(Boolean(model))
  note(Boolean(model))
  if (!model) return undefined
  const scene = { newsroom, staff, type: run.type, id: body.doc.id }
  return { scene, model, stored: await readStored(scene) }
}

/** What is kept of the dates that lie ahead is what the database has. */
const expectKnownBoundary = async (): Promise<void> => {
  const now = new Date()
  const { payload } = newsroom
  expect(await nextBoundaryByLog(payload, now)).toEqual(await nextBoundary(payload, now))
}

const step = async ({ scene, model, stored: before }: Moment, action: Action): Promise<Moment> => {
  if (action.does === 'waits') clock.forward(action.minutes * 60_000)
  const words = newWords()
  const now = Date.now()
  const foreseen = await askBeforehand(action, scene, { model, stored: before, words, now })
  const { status, body } = await perform(action, { ...scene, ...before }, model, words, now)
  const outcome = expected(model, action, words, now)
  const done = outcome !== undefined
  note(done)
  expect(succeeded(status), `answered ${status} ${JSON.stringify(body?.errors ?? '')}`).toBe(done)
  if (!done) expect(status).toBeLessThan(500)
  expectForetold(foreseen, action, { model, outcome, answer: { status, body } })

  const then = action.does === 'waits' ? timePasses(model, now) : (outcome ?? model)
  const after = await readStored(scene)
  const changes = outcome && didNothing(model, outcome, action) ? 'nothing' : changesWhat(action)
  expectExplained(scene, { before, after }, { who: action.who, done, changes })
  expectAsModelled(scene, after, then)
  const newest = then.versions.at(-1)
  if (done && newest && changes !== 'nothing' && isAboutTheDocument(action)) {
    const told = lastState(after.log)
    if (told) expect(told, 'the state in the log').toBe(stateOf(newest, Date.now()))
  }
  await expectKnownBoundary()
  const shown = publicAt(then.published, Date.now())
  expect(await publiclySeen(scene)).toEqual({ byId: shown, inLists: shown ? [shown] : [] })
  return { scene, model: then, stored: after }
}

const play = async (run: Run): Promise<void> => {
  clock.toThePresent()
  let moment = await begin(run)
  if (!moment) return
  const { id } = moment.scene
  try {
    for (const action of run.actions) moment = await step(moment, action)
    twoPeople = moment.model.twoPeople
  } finally {
    clock.toThePresent()
    // No change of this run may become due in another.
    const where = { documentId: { equals: id }, state: { equals: 'waiting' } }
    if ((await newsroom.payload.count({ collection: 'scheduled-changes', where })).totalDocs > 0)
      await newsroom.payload.delete({ collection: run.type, where: { id: { equals: id } } })
  }
}

it(
  `${numberOfRuns} random runs keep what is public to what somebody allowed approved, and the log explains it`,
  async () => {
    await fc.assert(fc.asyncProperty(runs, play), {
      numRuns: numberOfRuns,
      examples: foundOut.map((run) => [run]),
      interruptAfterTimeLimit: timeLimit - 10_000,
      markInterruptAsFailure: true,
    })
    console.info(
      `${onMongodb ? 'MongoDB' : 'SQLite'}: ${tried.allowed} actions allowed, ${tried.refused} refused, in ${numberOfRuns} runs`,
    )
    expect(tried.allowed).toBeGreaterThan(numberOfRuns)
    expect(tried.refused).toBeGreaterThan(numberOfRuns)
  },
  timeLimit,
)
