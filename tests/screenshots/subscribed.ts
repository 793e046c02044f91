import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import type { Pictured } from './public-pages'

/** Every mail that the site has written, since no mail server is set. */
export const mailsIn = (outbox: string): Promise<Email[]> => {
  try {
    return Promise.all(readdirSync(outbox).map((file) => PostalMime.parse(readFileSync(path.join(outbox, file)))))
  } catch {
    return Promise.resolve([])
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A link in a mail to somebody, once it is there. @throws {Error} when none comes */
const linkTo = async (outbox: string, address: string, link: RegExp): Promise<string> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = (await mailsIn(outbox)).filter(({ to }) => to?.some((one) => one.address === address))
    const found = mails.map(({ text = '' }) => link.exec(text)?.[0]).find(Boolean)
    if (found) return new URL(found).pathname
    await wait(200)
  }
  throw new Error(`No mail to ${address} has a link like ${link}`)
}

const confirming = /http\S+\/subscribe\/confirm\/[a-z2-7]{26}/
const leaving = /http\S+\/unsubscribe\/[a-z2-7]+/

/** Follows news as a resident. @returns the pages that only they see, once they have been told of something */
export const subscribe = async (baseURL: string, outbox: string): Promise<() => Promise<Pictured[]>> => {
  const post = (address: string, fields: [string, string][] = []) =>
    fetch(`${baseURL}${address}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  const follow = (email: string) =>
    post('/subscribe', [
      ['email', email],
      ['frequency', 'at-once'],
      ...['/news', '/topics/roads-and-transport', '/consultations'].map((to): [string, string] => ['to', to]),
    ])
  const [resident, other] = ['resident@example.org', 'other@example.org']
  await Promise.all([follow(resident), follow(other)])
  const confirm = await linkTo(outbox, resident, confirming)
  const { pathname, search } = new URL((await post(confirm)).headers.get('location') ?? '/', baseURL)
  return async () => [
    { name: 'subscription-to-confirm', address: await linkTo(outbox, other, confirming) },
    { name: 'subscription-confirmed', address: pathname + search },
    { name: 'subscription-confirmed-before', address: confirm },
    { name: 'subscription-to-end', address: await linkTo(outbox, resident, leaving) },
  ]
}
