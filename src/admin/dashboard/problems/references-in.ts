/** Describes what a document leads its readers to: documents by id, and addresses of this site. */
export type References = { documents: { type: string; id: string }[]; paths: string[] }

type Data = Record<string, unknown>

const asData = (value: unknown): Data | undefined =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : undefined

const idIn = (value: unknown): string | undefined => {
  const id = asData(value)?.id ?? value
  return typeof id === 'string' ? id : undefined
}

const isSitePath = (url: unknown): url is string => typeof url === 'string' && /^\/(?!\/)/.test(url)

/**
 * Finds every reference of a document, wherever in its texts, blocks and fields it stands.
 *
 * @param document as it is kept, relationships as ids
 * @param relations its fields that name other documents, and of which type those are
 * @returns each once
 */
export const referencesAndPathsIn = (document: Data, relations: Record<string, string>): References => {
  const documents = new Map<string, References['documents'][number]>()
  const paths = new Set<string>()
  const found = (type: unknown, value: unknown) => {
    const id = idIn(value)
    if (typeof type === 'string' && id) documents.set(`${type}/${id}`, { type, id })
  }
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) look(one)
      return
    }
    const data = asData(value)
    if (!data) return
    const linked = asData(data.doc)
    if (data.linkType === 'internal' && linked) found(linked.relationTo, linked.value)
    // A link by document may still hold an address that was typed before.
    else if (isSitePath(data.url)) paths.add(data.url.replace(/[?#].*$/, ''))
    for (const one of Object.values(data)) look(one)
  }
  for (const [field, type] of Object.entries(relations)) {
    const value = document[field]
    for (const one of Array.isArray(value) ? value : [value]) found(type, one)
  }
  look(document)
  return { documents: [...documents.values()], paths: [...paths] }
}
