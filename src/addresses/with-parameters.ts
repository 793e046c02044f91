import { formOfAddress } from './site-addresses'

/** Longer values are nobody's search. In characters. */
export const longestValue = 200

/**
 * Returns an address with those parameters that the site knows at its path, in their one order, so that the same
 * page always has the same address.
 *
 * @param path without a query
 * @param valueAt the value of a parameter; what is empty is left out
 */
export const withParameters = (path: string, valueAt: (name: string) => string | null | undefined): string => {
  const query = new URLSearchParams()
  for (const name of formOfAddress(path)?.parameters ?? []) {
    const value = valueAt(name)
    if (value) query.set(name, value)
  }
  return query.size > 0 ? `${path}?${query}` : path
}
