/**
 * Describes what stands before the items of a list that isn't numbered in figures, as the `type` of `ol` (HTML, 4.4.5).
 */
export type Letters = 'a' | 'A' | 'i' | 'I'

export const isLetters = (value: unknown): value is Letters => typeof value === 'string' && /^[aAiI]$/.test(value)
