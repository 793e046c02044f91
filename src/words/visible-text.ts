/** A letter, digit, mark or sign that somebody can see: no space of any kind, no control, nothing of no width. */
const visible = /[^\p{White_Space}\p{C}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * Returns what somebody wrote, without the space around it.
 *
 * @param value of any kind, as it came from outside
 * @returns undefined when it is no text, or a text in which nothing can be seen (a zero-width space, say)
 */
export const visibleText = (value: unknown): string | undefined =>
  typeof value === 'string' && visible.test(value) ? value.trim() : undefined
