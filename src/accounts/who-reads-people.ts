import type { Access } from 'payload'
import { isStaff } from '@/publishing/roles'

/** Staff find each other by name and e-mail address; whoever has no role (yet) sees their own account. */
export const staffOrSelf: Access = ({ req }) => {
  if (isStaff(req.user)) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
