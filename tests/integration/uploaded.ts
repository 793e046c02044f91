import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import type { Newsroom, Person } from './newsroom'

export type FileKind = 'media' | 'documents'

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()

/** A form that brings a new file with these words. */
export const fileForm = async (kind: FileKind, words: Record<string, unknown>): Promise<FormData> => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(words))
  const content = kind === 'media' ? await picture() : Buffer.from(`name,number\n${randomUUID()},1\n`)
  const [type, end] = kind === 'media' ? ['image/jpeg', 'jpg'] : ['text/csv', 'csv']
  form.append('file', new Blob([new Uint8Array(content)], { type }), `${randomUUID()}.${end}`)
  return form
}

/** Uploads a file, with a name that no other has. @returns its id */
export const uploaded = async (newsroom: Newsroom, kind: FileKind, as: Person, words: string): Promise<string> => {
  const form = await fileForm(kind, kind === 'media' ? { alt: words } : { title: words })
  const { status, body } = await newsroom.rest('POST', kind, { as, form })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.doc.id
}
