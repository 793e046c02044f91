import type { CollectionConfig } from 'payload'
import { administrators, administratorsOnly, administratorsOrSelf, anyStaff, roles } from '../src/publishing/roles'
import { line } from './behaviours/fields'

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, tokenExpiration: 8 * 60 * 60, cookies: { sameSite: 'Lax' } },
  admin: {
    useAsTitle: 'name',
    group: 'Settings',
    description: 'Everybody who can sign in, and what they may do.',
    defaultColumns: ['name', 'email', 'roles'],
  },
  access: {
    read: anyStaff,
    create: administrators,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
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
