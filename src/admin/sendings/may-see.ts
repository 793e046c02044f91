import { hasRole } from '@/publishing/roles'

/** Decides who sees what was sent, and pauses it. Addresses are for administrators alone. */
export const maySeeSendings = (person: Parameters<typeof hasRole>[0]): boolean => hasRole(person, 'editor', 'admin')
