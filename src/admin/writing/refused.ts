type State = { value?: unknown; valid?: boolean; errorMessage?: string; errorPaths?: readonly string[] }
export type States = Readonly<Record<string, State | undefined>>

/** What a save was refused for, by path: the server's words, and the value that they are about. */
export type Refused = ReadonlyMap<string, { message?: string; value: unknown }>

const isSame = (one: unknown, other: unknown): boolean =>
  (one ?? null) === (other ?? null) || JSON.stringify(one) === JSON.stringify(other)

/** Returns whether the form's own rules find it wrong: its answers then say when it is put right. */
const isJudged = (state: State, path: string): boolean =>
  state.valid === false && (state.errorPaths?.includes(path) ?? false)

/**
 * Returns what a save was just refused for: whatever of it has turned wrong, but not by an answer of the form, which is
 * about a value from before, and nothing that was typed just as the answer came.
 *
 * @param states the form's own values, by path, as the answer has marked them
 * @param sent the values that were saved
 */
export const refusedNow = (states: States, sent: States): Refused =>
  new Map(
    Object.entries(states).flatMap(([path, state]) =>
      state?.valid === false && !isJudged(state, path) && isSame(state.value, sent[path]?.value)
        ? [[path, { message: state.errorMessage, value: state.value }]]
        : [],
    ),
  )

/**
 * Returns what still stands of what a save was refused for. Payload's form asks the server about each change, and each
 * answer takes away what its own question knows nothing of: the rules of a save, such as an address that is taken. An
 * answer to a question from before the save even comes after the refusal. So what was refused stands until its value
 * is another, or until the form's own rules say the same and can take it back.
 *
 * @param before what stood
 * @param states the form's own values, by path
 */
export const stillRefused = (before: Refused, states: States): Refused => {
  const after = new Map(
    [...before].filter(([path, { value }]) => {
      const state = states[path]
      return state && isSame(state.value, value) && !isJudged(state, path)
    }),
  )
  return after.size === before.size ? before : after
}
