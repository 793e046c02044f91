/** Longer numbers are none of an agenda. */
const pattern = /^(\d{1,4})(?:[.\s]*([a-z]|\d{1,3}))?$/

/** A number as agendas write it, in one form: "6A." as "6a". What is no such number, as an officer's "OD14", stays as it is. */
export const tidyNumber = (number: string): string => {
  const written = number.trim().replace(/[.)\s]+$/, '')
  const small = written.toLowerCase()
  return pattern.test(small) ? small : written
}

/**
 * Returns where an item stands on an agenda: 6 before 6a, before 7, before 10.
 *
 * @returns for what is no such number, after all others
 */
export const orderOf = (number: string | null | undefined): number => {
  const [, whole, part] = pattern.exec(tidyNumber(number ?? '')) ?? []
  if (!whole) return 1_000_000
  const after = part === undefined ? 0 : /\d/.test(part) ? Number(part) : part.charCodeAt(0) - 96
  return Number(whole) * 1000 + after
}

/** The letter of the n-th resolution, from 0: "a", "b", … "z", "aa". */
export const letterAt = (n: number): string =>
  n < 26 ? String.fromCharCode(97 + n) : `${letterAt(Math.floor(n / 26) - 1)}${letterAt(n % 26)}`
