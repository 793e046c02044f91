import { longestValue, withParameters } from '@/addresses/with-parameters'

/*
 * Says which page a request asks for. Only the parameters that an address knows are part of it, in one
 * order, so that campaign tags and made-up ones lead to the same page and make no new one.
 */

/** The first page is the address itself, and whatever is no number is no page. */
const asPage = (value: string): string => {
  if (value === '1') return ''
  return /^[1-9]\d{0,4}$/.test(value) ? value : '0'
}

export const pathOf = (url = '/'): string => url.split(/[?#]/, 1)[0] as string

/**
 * The address that a request stands for: its path, and of its query what the path knows.
 *
 * @param url as it was asked for, from the first slash on
 */
export const pageKey = (url: string): string => {
  const [path = '/', query = ''] = (url.split('#', 1)[0] as string).split(/\?(.*)/s, 2)
  if (!query) return path
  const asked = new URLSearchParams(query)
  return withParameters(path, (name) => {
    const value = asked.get(name)?.slice(0, longestValue)
    return value && name === 'page' ? asPage(value) : value
  })
}

/** Returns whether the query of an address names a parameter, however it is written. */
export const asksFor = (url: string, parameter: string): boolean => {
  const [, query] = (url.split('#', 1)[0] as string).split(/\?(.*)/s, 2)
  return query !== undefined && new URLSearchParams(query).has(parameter)
}

/** Returns whether a page is made of a search, which costs more than another. */
export const isSearch = (key: string): boolean => /^\/(?:search|news\/archive)(?:\/feed\.xml)?\?(?:.*&)?q=/.test(key)
