import { type APIRequestContext, type BrowserContext, expect, request } from '@playwright/test'
import { officer, siteUrl } from './site'

/*
 * Who is signed in to the site of this worker. Checking a password takes a quarter of a second on purpose, so
 * a session is used for as long as it lasts; how people sign in is for the tests that are about it.
 */

type Account = { email: string; password: string }

const tokens = new Map<string, string>()

const lasts = async (api: APIRequestContext, token: string): Promise<boolean> =>
  Boolean((await (await api.get('/api/users/me', { headers: { Authorization: `JWT ${token}` } })).json()).user)

/** Somebody's token; that of before, unless they have signed out. @throws when the account is not there */
export const tokenOf = async ({ email, password }: Account): Promise<string> => {
  const outside = await request.newContext({ baseURL: siteUrl })
  const known = tokens.get(email)
  if (known && (await lasts(outside, known))) return known
  const answer = await outside.post('/api/users/login', { data: { email, password } })
  expect(answer.ok(), await answer.text()).toBe(true)
  const { token } = await answer.json()
  tokens.set(email, token)
  return token
}

/** The API as somebody uses it, beside whatever browsers are open. */
export const apiOf = async (account: Account): Promise<APIRequestContext> =>
  request.newContext({ baseURL: siteUrl, extraHTTPHeaders: { Authorization: `JWT ${await tokenOf(account)}` } })

/** The API as the administrator uses it. */
export const asAdministrator = (): Promise<APIRequestContext> => apiOf(officer)

/** Signs in a browser, as the form does. */
export const signInTo = async (context: BrowserContext, account: Account = officer): Promise<void> => {
  const cookie = { name: 'payload-token', value: await tokenOf(account), url: siteUrl }
  await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Lax' }])
}
