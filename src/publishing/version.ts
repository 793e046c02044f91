/** A version of a document as it was saved: what is published, or a draft. */
export type Version = Record<string, unknown> & {
  id: string
  _status?: 'draft' | 'published' | null
  title?: string | null
  slug?: string | null
  address?: string | null
  firstPublishedAt?: string | null
  updatedAt: string
  submitted?: boolean | null
  updates?: Update[] | null
  withdrawal?: { at?: string | null; reason?: string | null } | null
}

/** A correction or another update that readers see: news calls its words a note, a notice its text. */
export type Update = { id?: string | null; at?: string | null; note?: string | null; text?: string | null }

/** Fields by their names, as they come from outside or go into the database. */
export type Data = Record<string, unknown>
