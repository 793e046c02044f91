/** An error as it is logged. */
export type LoggedError = { type: string; message: string; code?: unknown; stack?: string; cause?: LoggedError }

const longestMessage = 300
const mostFrames = 8

/** Matches where databases repeat what they were asked with: the values of a query, the text of a document. */
const values = /(?:\bparams:|\bdup key:|\bvalues?:\s*[[({]|\bkeyValue\b)[\s\S]*$/i

/** What cannot be read as JSON, JavaScript repeats in part. */
const unreadable = /(?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON/

const messageOf = ({ message }: Error): string =>
  message
    .replace(values, '')
    .replace(unreadable, '… is not valid JSON')
    .split('\n', 1)[0]
    ?.replace(/'(?:[^']|'')*'|"[^"]{60,}"/g, '…')
    .trim()
    .slice(0, longestMessage) ?? ''

/**
 * Returns what of an error may be in the log: what kind it is, its message without the values that a database
 * repeats in it, and where it happened.
 *
 * @param error anything that was thrown
 */
export const withoutValues = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'Something else than an error was thrown.' }
  const { code, cause } = error as Error & { code?: unknown }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    type: error.name,
    message: messageOf(error),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(frames.length > 0 ? { stack: frames.slice(0, mostFrames).join('\n') } : {}),
    ...(cause instanceof Error ? { cause: withoutValues(cause) } : {}),
  }
}
