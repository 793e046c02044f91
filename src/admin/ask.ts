type Problem = { message?: string; data?: { errors?: { message?: string }[] } }

/** What the API says is wrong, in its own words. */
const messageOf = (body: { errors?: Problem[] } | undefined): string => {
  const problems = body?.errors ?? []
  const said = problems.flatMap(({ message, data }) => data?.errors?.map((error) => error.message) ?? [message])
  return said.filter(Boolean).join(' ') || 'Something went wrong. Try again.'
}

/**
 * One request to this site's own API, as the person who is signed in.
 *
 * @throws {Error} whose message can be shown
 */
export const ask = async <T>(method: 'GET' | 'POST' | 'PATCH', address: string, body?: unknown): Promise<T> => {
  const response = await fetch(address, {
    method,
    credentials: 'include',
    headers: body ? { 'Content-Type': 'application/json' } : undefined,
    body: body ? JSON.stringify(body) : undefined,
  }).catch(() => {
    throw new Error('The server can’t be reached. Check your connection and try again.')
  })
  const answer = await response.json().catch(() => undefined)
  if (!response.ok) throw new Error(messageOf(answer))
  return answer as T
}

/** An address of the API with a query, such as `where[documentId][equals]`. */
export const withQuery = (address: string, query: Record<string, string | number>): string =>
  `${address}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`
