import { randomUUID } from 'node:crypto'
import { type BasePayload, jwtSign } from 'payload'
import type { Role } from '@/words/roles'

/** A person who is signed in: `token` goes with each request. */
export type Person = { id: string; email: string; roles: Role[]; token: string }

/** Whoever a newsroom of tests knows signs in with it. */
export const passwordOfAll = 'a long enough password'

const hours = 8

const newSession = () => ({
  id: randomUUID(),
  createdAt: new Date().toISOString(),
  expiresAt: new Date(Date.now() + hours * 3_600_000).toISOString(),
})

type Stored = { id: string; hash: string; salt: string; sessions?: object[] }

const stored = (payload: BasePayload, email: string) =>
  payload.db.findOne<Stored>({ collection: 'users', where: { email: { equals: email } } })

const withToken = async (payload: BasePayload, person: Omit<Person, 'token'>, session: string): Promise<Person> => {
  const { token } = await jwtSign({
    fieldsToSign: { ...person, collection: 'users', sid: session },
    secret: payload.secret,
    tokenExpiration: hours * 3600,
  })
  return { ...person, token }
}

/** What is stored of the password: the administrator's, since hashing it takes a quarter of a second on purpose. */
const hashed = async (payload: BasePayload, administrator: string): Promise<Pick<Stored, 'hash' | 'salt'>> => {
  const there = await stored(payload, administrator)
  if (there) return { hash: there.hash, salt: there.salt }
  // Somebody else's database, in which everybody has another.
  const email = `${randomUUID()}@example.org`
  await payload.create({ collection: 'users', data: { name: 'Somebody', email, password: passwordOfAll } })
  const { hash, salt } = (await stored(payload, email)) as Stored
  return { hash, salt }
}

/** Makes a person with these roles, and signs them in as a form would, without asking for the password. */
export const makePerson = async (payload: BasePayload, administrator: string, roles: Role[]): Promise<Person> => {
  const email = `${randomUUID()}@example.org`
  const session = newSession()
  const name = roles.join(' and ') || 'nobody'
  const data = { name, email, roles, sessions: [session], ...(await hashed(payload, administrator)) }
  const { id } = await payload.db.create({ collection: 'users', data })
  return withToken(payload, { id: String(id), email, roles }, session.id)
}

/** Signs in the administrator whom a first start has made. @throws when there is none */
export const signInAdministrator = async (payload: BasePayload, email: string): Promise<Person> => {
  const there = await stored(payload, email)
  if (!there) throw new Error(`Nobody has the address ${email}.`)
  const session = newSession()
  const data = { sessions: [...(there.sessions ?? []), session] }
  await payload.db.updateOne({ collection: 'users', id: there.id, data })
  return withToken(payload, { id: String(there.id), email, roles: ['admin'] }, session.id)
}
