import type { CollectionConfig } from 'payload'
import { noteDeletion, notePassword, recordAccountChange, recordAccountDeletion } from '@/accounts/account-log'
import { checkNewPassword, checkResetPassword, endPasswordLink } from '@/accounts/check-password'
import { accountEndpoints } from '@/accounts/forgot-password'
import { texts } from '@/accounts/identifier'
import { invitationEndpoints } from '@/accounts/invitations'
import { ownName } from '@/accounts/own-name'
import { endSessionsWithRoles, guardDeletion, guardRoles } from '@/accounts/role-changes'
import { sessionCookie } from '@/accounts/session-cookie'
import {
  answerFailedSignIn,
  minutesLocked,
  refuseIfChangedMeanwhile,
  refuseUnknownOrLocked,
  triesUntilLocked,
} from '@/accounts/sign-in'
import { recordSignIn } from '@/accounts/sign-in-log'
import { staffOrSelf } from '@/accounts/who-reads-people'
import { line } from '@/fields/fields'
import { optionalMail } from '@/mail/kinds'
import { administrators, administratorsOnly, administratorsOrSelf } from '@/publishing/roles'
import { roles } from '@/words/roles'

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
    // People are invited; nobody makes up a password for somebody else.
    custom: { begunElsewhere: true },
    components: { Description: '/src/admin/people/people-head#PeopleHead' },
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
    beforeChange: [endSessionsWithRoles, notePassword, endPasswordLink],
    afterChange: [recordAccountChange],
    beforeDelete: [guardDeletion, noteDeletion],
    afterDelete: [recordAccountDeletion],
    afterError: [answerFailedSignIn],
  },
  endpoints: [...accountEndpoints, ...invitationEndpoints],
  // Who has an account’s page open must not hold up whoever has to end it.
  lockDocuments: false,
  defaultSort: 'name',
  fields: [
    line('name', { required: true }),
    {
      name: 'passwordLink',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/people/password-link-panel#PasswordLinkPanel' },
      },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      options: roles.map(({ value, label }) => ({ value, label })),
      saveToJWT: true,
      admin: { components: { Field: '/src/admin/people/roles-field#RolesField' } },
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      name: 'noMail',
      type: 'select',
      hasMany: true,
      label: 'E-mails not wanted',
      options: optionalMail,
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/people/mail-choices-field#MailChoicesField' },
      },
    },
  ],
}
