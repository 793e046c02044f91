import { addressOfFile } from '@/addresses/file-address'
import type { Save } from '@/publishing/saves/save'
import { otherUses, publishedUses } from '@/publishing/uses/uses-in'
import { idsOf } from '@/words/references'
import { fieldOf } from './files-of-others'
import type { FileCollection } from './files-used'

/** So many are named. */
const mostNamed = 3

/** Of each type: whether anything else shows a file is all that is asked. */
const mostUses = 1000

const oneOf: Record<FileCollection, string> = { media: 'picture', documents: 'document' }

type Staying = { kind: FileCollection; address: string }

const stayingOf = async (kind: FileCollection, { req, published, id, now }: Save): Promise<Staying[]> => {
  const ids = idsOf(published?.[fieldOf[kind]])
  if (ids.length === 0) return []
  const target = { collection: kind, ids }
  const others = await publishedUses(req, target, mostUses, () => ({ _status: { equals: 'published' } }))
  const elsewhere = [...others.filter((use) => use.id !== id), ...(await otherUses(req, target))]
  const shownElsewhere = new Set(elsewhere.flatMap(({ targets }) => targets))
  const { docs } = await req.payload.db.find<{ id: string; filename?: string | null }>({
    collection: kind,
    where: {
      and: [
        { id: { in: ids.filter((file) => !shownElsewhere.has(file)) } },
        { releasedAt: { less_than_equal: now.toISOString() } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ filename }) => (filename ? [{ kind, address: addressOfFile(kind, filename) }] : []))
}

/**
 * Says which files stay public when the only page that shows them leaves the site: their addresses have been given away.
 *
 * @returns a sentence; undefined if there are none
 */
export const filesThatStay = async (save: Save): Promise<string | undefined> => {
  const files = [...(await stayingOf('documents', save)), ...(await stayingOf('media', save))]
  const [first] = files
  if (!first) return undefined
  if (files.length === 1)
    return `Its ${oneOf[first.kind]} stays public at its address until somebody deletes it: ${first.address}`
  const isOneKind = files.every(({ kind }) => kind === first.kind)
  const named = files.slice(0, mostNamed).map(({ address }) => address)
  const rest = files.length > mostNamed ? ` and ${files.length - mostNamed} more` : ''
  const what = `Its ${files.length} ${isOneKind ? `${oneOf[first.kind]}s` : 'files'}`
  return `${what} stay public at their addresses until somebody deletes them: ${named.join(', ')}${rest}`
}
