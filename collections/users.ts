import type { CollectionConfig } from 'payload'
import { noteDeletion, notePassword, recordAccountChange, recordAccountDeletion } from '../src/accounts/account-log'
import { checkNewPassword, checkResetPassword } from '../src/accounts/check-password'
import { accountEndpoints } from '../src/accounts/forgot-password'
import { texts } from '../src/accounts/identifier'
import { ownName } from '../src/accounts/own-name'
import { endSessionsWithRoles, guardDeletion, guardRoles } from '../src/accounts/role-changes'
import { sessionCookie } from '../src/accounts/session-cookie'
import {
  answerFailedSignIn,
  minutesLocked,
  refuseIfChangedMeanwhile,
  refuseUnknownOrLocked,
  triesUntilLocked,
} from '../src/accounts/sign-in'
import { recordSignIn } from '../src/accounts/sign-in-log'
import { staffOrSelf } from '../src/accounts/who-reads-people'
import { administrators, administratorsOnly, administratorsOrSelf, roles } from '../src/publishing/roles'
import { line } from './behaviours/fields'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    maxLoginAttempts: triesUntilLocked,
    lockTime: minutesLocked * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: sessionCookie(process.env.SITE_URL),
  },
  admin: {
    useAsTitle: 'name',
    group: 'Settings',
    description: 'Everybody who can sign in, and what they may do.',
    defaultColumns: ['name', 'email', 'roles'],
  },
  access: {
    read: staffOrSelf,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  hooks: {
    beforeOperation: [refuseUnknownOrLocked, checkResetPassword],
    beforeLogin: [refuseIfChangedMeanwhile],
    afterLogin: [recordSignIn],
    beforeValidate: [texts, ownName, checkNewPassword, guardRoles],
    beforeChange: [endSessionsWithRoles, notePassword],
    afterChange: [recordAccountChange],
    beforeDelete: [guardDeletion, noteDeletion],
    afterDelete: [recordAccountDeletion],
    afterError: [answerFailedSignIn],
  },
  endpoints: accountEndpoints,
  // Who has an account’s page open must not hold up whoever has to end it.
  lockDocuments: false,
  defaultSort: 'name',
  fields: [
    line('name', { required: true }),
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: [...roles],
      saveToJWT: true,
      access: { create: administratorsOnly, update: administratorsOnly },
    },
  ],
}
