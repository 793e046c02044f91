import type { PayloadRequest } from 'payload'
import { idOf } from '@/words/references'

type Signed = { by?: unknown; byName?: string | null }

/** Returns who did something, as a row keeps it, and whether that is who asks. */
export const personOf = (req: PayloadRequest, { by, byName }: Signed): { name?: string; isYou: boolean } => ({
  // The system has no name that says anything.
  name: byName && byName !== 'System' ? byName : undefined,
  isYou: Boolean(by) && idOf(by) === String(req.user?.id),
})

/** More than two names say less than “another editor”. */
const enough = 3

/** Returns who else may approve, by name. */
export const otherApprovers = async (req: PayloadRequest): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ roles: { in: ['editor', 'admin'] } }, { id: { not_equals: req.user?.id } }] },
    sort: 'name',
    limit: enough,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ name }) => (name ? [name] : []))
}
