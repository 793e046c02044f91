import { type DiffPiece, diffOf } from './diff'

/** A row of paragraphs that are the same, or one paragraph that is not. */
export type Compared = { same: number } | { pieces: DiffPiece[] }

/** Words with the space after them, so that together they are the text. */
const wordsIn = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

const joined = (pieces: DiffPiece[]): DiffPiece[] => {
  const runs: DiffPiece[] = []
  for (const { kind, value } of pieces) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.value += value
    else runs.push({ kind, value })
  }
  return runs
}

/** Longer ones are shown as one that went and one that came. In words. */
const longest = 2000

const asPieces = (before: string, after: string): DiffPiece[] => {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  if (old.length > longest || now.length > longest)
    return [
      { kind: 'removed', value: before },
      { kind: 'added', value: after },
    ]
  return joined(diffOf(old, now))
}

/** Returns whether enough of a paragraph stayed for it to be one that was changed. */
const isChanged = (pieces: DiffPiece[]): boolean => {
  const length = (kind: DiffPiece['kind']) =>
    pieces.reduce((sum, piece) => (piece.kind === kind ? sum + piece.value.length : sum), 0)
  return length('same') * 3 >= Math.max(length('removed'), length('added'))
}

/** Returns what went beside what came in its place: each of the one that was changed, else one after the other. */
const paired = (removed: string[], added: string[]): Compared[] => {
  const result: Compared[] = []
  for (let n = 0; n < Math.max(removed.length, added.length); n += 1) {
    const [old, now] = [removed[n], added[n]]
    const pieces = old !== undefined && now !== undefined ? asPieces(old, now) : []
    if (pieces.length > 0 && isChanged(pieces)) result.push({ pieces })
    else {
      if (old !== undefined) result.push({ pieces: [{ kind: 'removed', value: old }] })
      if (now !== undefined) result.push({ pieces: [{ kind: 'added', value: now }] })
    }
  }
  return result
}

/** Two texts, paragraph by paragraph: those that are the same are counted, in the others what went and what came. */
export const compareParagraphs = (before: string[], after: string[]): Compared[] => {
  const result: Compared[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const flush = () => {
    result.push(...paired(removed, added))
    ;[removed, added] = [[], []]
  }
  for (const { kind, value } of diffOf(before, after)) {
    if (kind === 'removed') removed.push(value)
    else if (kind === 'added') added.push(value)
    else {
      flush()
      const last = result.at(-1)
      if (last && 'same' in last) last.same += 1
      else result.push({ same: 1 })
    }
  }
  flush()
  return result
}
