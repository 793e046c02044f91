import { randomBytes } from 'node:crypto'
import type { BasePayload } from 'payload'
import { endWith } from './database/end-with'
import { bringSchemaUpToDate } from './database/schema-version'
import { type Environment, isBesideSite } from './environment'
import { keepUpWithSchedule } from './publishing/schedule/due-changes'
import { closeIndexThreads } from './search/index/index-threads'
import { settleAllFiles } from './uploads/kept-files'

const isEmpty = async (payload: BasePayload, collection: 'users' | 'publication-log'): Promise<boolean> =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs === 0

/** Makes the first administrator if there is no user, and prints how to sign in. */
const createFirstAdministrator = async (payload: BasePayload, { adminEmail, adminPassword }: Environment) => {
  const email = adminEmail ?? 'admin@example.org'
  const password = adminPassword ?? randomBytes(9).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { name: 'First administrator', email, password, roles: ['admin'] },
    overrideAccess: true,
    // The operator's own choice, which the environment has checked.
    context: { trustedPassword: true },
  })
  const shown = adminPassword ? 'the one in ADMIN_PASSWORD' : `${password}   (shown once: change it after signing in)`
  console.log(`\n  First administrator   ${email}\n  Password              ${shown}\n`)
}

/**
 * Everything between an empty or older database and a site that can serve: schema, first
 * administrator, and the sample council in a new embedded database.
 */
export const prepareSite = async (payload: BasePayload, environment: Environment): Promise<void> => {
  if (process.env.PAYLOAD_MIGRATING === 'true') return
  await bringSchemaUpToDate(payload)
  endWith(payload, closeIndexThreads)
  if (isBesideSite()) return
  await settleAllFiles(payload)
  endWith(payload, keepUpWithSchedule(payload))
  if (!(await isEmpty(payload, 'users'))) return
  // The log only grows: where it has a row there has been content, and none is made again.
  const isNew = await isEmpty(payload, 'publication-log')
  if (isNew && (environment.sampleContent ?? environment.embedded)) {
    const { fillWithSampleCouncil } = await import('./sample/fill')
    await fillWithSampleCouncil(payload, new Date())
  }
  await createFirstAdministrator(payload, environment)
}
