const longestLine = 75

/**
 * Breaks the long lines of a calendar file after at most 75 bytes (RFC 5545, 3.1), never inside a
 * character. The `ics` library counts characters, so a line in Welsh or Punjabi comes out too long.
 *
 * @param calendar with any folding of its own, which is undone first
 */
export const foldLines = (calendar: string): string =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n')

const foldLine = (line: string): string => {
  let folded = ''
  let length = 0
  for (const character of line) {
    const bytes = Buffer.byteLength(character)
    if (length + bytes > longestLine) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += bytes
  }
  return folded
}
