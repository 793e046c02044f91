/** One piece of two texts laid side by side. */
export type DiffPiece<T = string> = { kind: 'same' | 'removed' | 'added'; value: T }

const as = <T>(kind: DiffPiece['kind'], values: T[]): DiffPiece<T>[] => values.map((value) => ({ kind, value }))

/** Returns how long the longest common row of pieces is, from each pair of places to the end. */
const lengthsOf = (before: string[], after: string[]): Uint32Array[] => {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] as Uint32Array
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  return lengths
}

const between = (before: string[], after: string[]): DiffPiece[] => {
  const lengths = lengthsOf(before, after)
  const pieces: DiffPiece[] = []
  let [i, j] = [0, 0]
  while (i < before.length && j < after.length) {
    const [old, now] = [before[i] as string, after[j] as string]
    if (old === now) {
      pieces.push({ kind: 'same', value: old })
      i += 1
      j += 1
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      pieces.push({ kind: 'removed', value: old })
      i += 1
    } else {
      pieces.push({ kind: 'added', value: now })
      j += 1
    }
  }
  return [...pieces, ...as('removed', before.slice(i)), ...as('added', after.slice(j))]
}

/** Returns what of two rows is the same, and what only one of them has, in the order in which it is read. */
export const diffOf = (before: string[], after: string[]): DiffPiece[] => {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1
  return [
    ...as('same', before.slice(0, start)),
    ...between(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...as('same', after.slice(after.length - end)),
  ]
}
