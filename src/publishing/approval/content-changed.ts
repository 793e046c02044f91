/*
 * Whether a save changes what a document says, or only decides about it: its status, who works on
 * it, and when it goes live. Who only decides has not edited.
 */

const decisions = new Set([
  '_status',
  'address',
  'authors',
  'createdAt',
  'earlyAccessAt',
  'endsAt',
  'expiresAt',
  'featured',
  'firstPublishedAt',
  'id',
  'lastEditedBy',
  'publishedAt',
  'reason',
  'startsAt',
  'state',
  'submitted',
  'updatedAt',
  'usedContacts',
  'usedDocuments',
  'usedMedia',
])

type Data = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && !(value instanceof Date) && Object.keys(value).length === 0)

/** Two forms of the same content become equal: ids and documents, dates and texts, absent and empty. */
const plain = (value: unknown, inRows = false): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((entry) => plain(entry, true))
  if (!value || typeof value !== 'object') return value
  const data = value as Data
  if (typeof data.id === 'string' && 'createdAt' in data) return data.id
  const entries = Object.entries(data)
    .filter(([key]) => !(key.endsWith('_tz') || (inRows && key === 'id')))
    .map(([key, entry]) => [key, plain(entry, inRows)] as const)
    .filter(([, entry]) => !isEmpty(entry))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

/**
 * The names of the fields whose content a save changes.
 *
 * @param before the version that was edited; undefined for a new document
 * @param after the same with the changes; what it leaves out is unchanged
 */
export const changedFields = (before: Data | undefined, after: Data): string[] =>
  Object.keys(after).filter((name) => {
    if (decisions.has(name) || name.endsWith('_tz') || after[name] === undefined) return false
    const [then, now] = [plain(before?.[name]), plain(after[name])]
    if (isEmpty(then) && isEmpty(now)) return false
    return JSON.stringify(then) !== JSON.stringify(now)
  })
