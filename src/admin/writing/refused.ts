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
 * Returns what still stands of what a save was refused for. Payload's form asks the server about each change, and each
 * answer takes away what its own question knows nothing of: the rules of a save, such as an address that is taken. An
 * answer to a question from before the save even comes after the refusal. So what was refused stands until its value
 * is another, or until the form's own rules say the same and can take it back.
 *
 * @param before what stood
 * @param states the form's own values, by path
 * @param sent the values that are being saved, so that whatever of them turns wrong was refused; none while nothing is.
 * What is typed just as the answer comes has not been judged.
 */
export const stillRefused = (before: Refused, states: States, sent: States | undefined): Refused => {
  const after = new Map(
    [...before].filter(([path, { value }]) => {
      const state = states[path]
      return state && isSame(state.value, value) && !isJudged(state, path)
    }),
  )
  if (sent)
    // An answer of the form that comes meanwhile is about a value from before.
    for (const [path, state] of Object.entries(states))
      if (
        state?.valid === false &&
        !isJudged(state, path) &&
        isSame(state.value, sent[path]?.value) &&
        !after.has(path)
      )
        after.set(path, { message: state.errorMessage, value: state.value })
  return after.size === before.size && [...after.keys()].every((path) => before.has(path)) ? before : after
}
