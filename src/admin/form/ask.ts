import type { Loss } from '@/publishing/saves/loss'

type ApiProblem = { message?: string; data?: { errors?: { message?: string }[] } & Partial<Loss> }

/** Refused until it is confirmed, since readers would lose something. */
export class NotConfirmed extends Error {}

/** Returns what the API says is wrong, in its own words. */
const messageOf = (body: { errors?: ApiProblem[] } | undefined): string => {
  const problems = body?.errors ?? []
  const said = problems.flatMap(({ message, data }) => data?.errors?.map((error) => error.message) ?? [message])
  return said.filter(Boolean).join(' ') || 'Something went wrong. Try again.'
}

/**
 * One request to this site's own API, as the person who is signed in.
 *
 * @throws {Error} whose message can be shown; {@link NotConfirmed} when the same with `confirm: true` would be done
 */
export const ask = async <T>(
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
  address: string,
  body?: unknown,
): Promise<T> => {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: body ? { 'Content-Type': 'application/json' } : undefined,
    body: body ? JSON.stringify(body) : undefined,
  }).catch(() => {
    throw new Error('The server can’t be reached. Check your connection and try again.')
  })
  const answer = await response.json().catch(() => undefined)
  if (response.ok) return answer as T
  const { question, readersNow, readersThen } = (answer?.errors?.[0] as ApiProblem | undefined)?.data ?? {}
  throw question ? new NotConfirmed(`${question} ${readersNow} ${readersThen}`) : new Error(messageOf(answer))
}

/** An address of the API with a query, such as `where[documentId][equals]`. */
export const withQuery = (address: string, query: Record<string, string | number>): string =>
  `${address}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`
