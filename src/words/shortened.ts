/**
 * A text in one line of at most so many letters, with an ellipsis where something is left out, between words.
 *
 * @param longest in letters, the ellipsis included
 */
export const shortened = (text: string, longest: number): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest - 1)
  const whole = cut.slice(0, cut.lastIndexOf(' ') > longest / 2 ? cut.lastIndexOf(' ') : undefined)
  return `${whole.replace(/[\s,;:.–-]+$/, '')}…`
}
