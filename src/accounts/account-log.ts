import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { appendToLog } from '@/publishing/log/log'
import { type Role, roles } from '@/words/roles'
import { sameRoles } from './role-changes'

type LoggedPerson = { id: string; name?: string; email?: string; roles?: Role[] | null }

declare module 'payload' {
  interface RequestContext {
    givenPasswords?: Set<string>
    leaving?: Map<string, LoggedPerson>
  }
}

const about = ({ id, name, email }: LoggedPerson) => ({
  contentType: 'users',
  documentId: String(id),
  title: name || email,
})

/** Roles as a reader of the log knows them, in one order: "author, editor". */
const named = (held: Role[] | null | undefined): string =>
  roles.flatMap(({ value }) => (held?.includes(value) ? value : [])).join(', ') || 'none'

/** Ids of the people to whom a request gives a password; Payload takes it away before the save is over. */
const givenPasswords = ({ context }: PayloadRequest): Set<string> => {
  context.givenPasswords ??= new Set()
  return context.givenPasswords
}

export const notePassword: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && data.password) givenPasswords(req).add(String(originalDoc?.id))
  return data
}

/** Writes down what a save did to an account, in its transaction. */
export const recordAccountChange: CollectionAfterChangeHook<LoggedPerson> = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  // The answer may leave fields out (`select`), what was saved does not.
  const person: LoggedPerson = { ...previousDoc, ...data, id: doc.id }
  if (operation === 'create') {
    await appendToLog(req, { ...about(person), event: 'account-made', to: named(person.roles) })
    return doc
  }
  if (previousDoc.name !== person.name)
    await appendToLog(req, {
      ...about(person),
      event: 'account-renamed',
      from: previousDoc.name,
      to: person.name,
    })
  if (!sameRoles(previousDoc.roles, person.roles))
    await appendToLog(req, {
      ...about(person),
      event: 'roles-changed',
      from: named(previousDoc.roles),
      to: named(person.roles),
    })
  if (givenPasswords(req).delete(String(doc.id)))
    await appendToLog(req, { ...about(person), event: 'password-changed' })
  return doc
}

/** People who are about to be deleted; what is left of one afterwards may be a choice of fields (`select`). */
const leaving = ({ context }: PayloadRequest): Map<string, LoggedPerson> => {
  context.leaving ??= new Map()
  return context.leaving
}

export const noteDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const person = await req.payload.db.findOne<LoggedPerson>({ collection: 'users', req, where: { id: { equals: id } } })
  if (person) leaving(req).set(String(id), person)
}

export const recordAccountDeletion: CollectionAfterDeleteHook<LoggedPerson> = async ({ doc, id, req }) => {
  const person = leaving(req).get(String(id)) ?? { ...doc, id: String(id) }
  await appendToLog(req, { ...about(person), event: 'account-deleted', from: named(person.roles) })
  return doc
}
