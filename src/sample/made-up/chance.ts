/** Numbers from 0 up to 1, always the same for the same seed (the generator called mulberry32). */
export type Chance = () => number

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list, each as likely as another. */
export const anyOf = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T

/** One of a list, the second half as often as the first and so on: so words are spread in a language (Zipf’s law). */
export const mostlyFirst = <T>(chance: Chance, list: readonly T[]): T =>
  list[Math.floor((list.length + 1) ** chance()) - 1] as T

/** A whole number from `least` to `most`. */
export const numberFrom = (chance: Chance, least: number, most: number): number =>
  least + Math.floor(chance() * (most - least + 1))
