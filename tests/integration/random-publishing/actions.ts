import fc from 'fast-check'

/** Two of a role where it matters who of them does something. */
export const people = ['author', 'second author', 'editor', 'second editor', 'notices', 'admin'] as const
export type Who = (typeof people)[number]

/** One thing that somebody tries to do with the document of a run. Times are minutes from then. */
export type Action = { who: Who } & (
  | { does: 'edits'; what: 'words' | 'aside'; asDraft: boolean; emptied: boolean }
  | { does: 'submits' }
  | { does: 'returns' }
  | { does: 'publishes'; in: number; for?: number; reworded: boolean; giving: 'a reason' | 'no reason'; sure?: boolean }
  | { does: 'unpublishes' }
  | { does: 'withdraws'; in: number }
  | { does: 'withdraws at once' }
  | { does: 'lifts the withdrawal' }
  | { does: 'corrects'; sure?: boolean }
  | { does: 'adds an update' }
  | { does: 'ends at once'; giving: 'a reason' | 'no reason' }
  | { does: 'reopens'; for?: number }
  | { does: 'sends a strange status'; status: unknown; asDraft: boolean }
  | { does: 'copies' }
  | { does: 'restores'; version: number; asDraft: boolean }
  | { does: 'drops the draft'; sure?: boolean }
  | { does: 'approves a text'; version: number; giving: 'a reason' | 'no reason'; sure?: boolean }
  | { does: 'schedules'; in: number; version?: number; giving: 'a reason' | 'no reason'; sure?: boolean }
  | { does: 'cancels' }
  | { does: 'deletes' }
  | { does: 'asks for two people'; on: boolean }
  | { does: 'waits'; minutes: number }
)

export type Run = {
  type: 'news' | 'service-notices'
  twoPeople: boolean
  writer: Who
  actions: Action[]
}

const who = fc.oneof(
  { arbitrary: fc.constantFrom<Who>('author', 'editor', 'second editor'), weight: 3 },
  { arbitrary: fc.constantFrom(...people), weight: 2 },
)
const giving = fc.constantFrom('a reason' as const, 'no reason' as const)
const inMinutes = fc.constantFrom(0, 0, 2, 20, 60)
const version = fc.nat({ max: 9 })

/** Anything that is neither of the two statuses, of every kind that JSON has. */
const strangeStatus = fc
  .oneof(
    fc.constantFrom('Published', 'draft ', ' published', 'DRAFT', 'withdrawn', 'live', ''),
    fc.string({ maxLength: 12 }),
    fc.jsonValue({ maxDepth: 1 }),
  )
  .filter((status) => status !== 'draft' && status !== 'published')

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      who,
      does: fc.constant('edits' as const),
      what: fc.constantFrom('words' as const, 'words' as const, 'aside' as const),
      asDraft: fc.boolean(),
      emptied: fc.boolean().chain((maybe) => (maybe ? fc.boolean() : fc.constant(false))),
    }),
  },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('submits' as const) }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('returns' as const) }) },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        who,
        does: fc.constant('publishes' as const),
        in: inMinutes,
        for: fc.constantFrom(15, 90),
        reworded: fc.boolean(),
        giving,
        sure: fc.boolean(),
      },
      { requiredKeys: ['who', 'does', 'in', 'reworded', 'giving'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('unpublishes' as const) }) },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('withdraws' as const), in: inMinutes }) },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('withdraws at once' as const) }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('lifts the withdrawal' as const) }) },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('corrects' as const), sure: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('adds an update' as const) }) },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('ends at once' as const), giving }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { who, does: fc.constant('reopens' as const), for: fc.constantFrom(15, 90) },
      { requiredKeys: ['who', 'does'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who,
      does: fc.constant('sends a strange status' as const),
      status: strangeStatus,
      asDraft: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('copies' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ who, does: fc.constant('restores' as const), version, asDraft: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('drops the draft' as const), sure: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      who,
      does: fc.constant('approves a text' as const),
      version,
      giving,
      sure: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record(
      { who, does: fc.constant('schedules' as const), in: inMinutes, version, giving, sure: fc.boolean() },
      { requiredKeys: ['who', 'does', 'in', 'giving'] },
    ),
  },
  { weight: 2, arbitrary: fc.record({ who, does: fc.constant('cancels' as const) }) },
  { weight: 1, arbitrary: fc.record({ who, does: fc.constant('deletes' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ who, does: fc.constant('asks for two people' as const), on: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.constant('author' as const),
      does: fc.constant('waits' as const),
      minutes: fc.constantFrom(3, 16, 30, 61),
    }),
  },
)

/** A document, who writes it, and what is tried with it. Never longer than a session lasts. */
export const runs: fc.Arbitrary<Run> = fc.record({
  type: fc.oneof(
    { arbitrary: fc.constant('news' as const), weight: 3 },
    { arbitrary: fc.constant('service-notices' as const), weight: 1 },
  ),
  twoPeople: fc.boolean(),
  writer: fc.constantFrom<Who>('author', 'author', 'editor', 'second editor', 'notices', 'admin'),
  actions: fc.array(action, { minLength: 4, maxLength: 8, size: 'max' }),
})
