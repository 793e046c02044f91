import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ExifReader from 'exifreader'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanStored } from '@/uploads/clean-stored'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* Photographs as telephones take them: stored on their side, with a word on how to turn them. */

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const exif = { IFD0: { Copyright: 'Merrowby Council', Model: 'Telephone' } }

/** Upright it is 800 wide and 1200 high, red above and blue below; it is stored on its side. */
const telephonePicture = async (orientation: 6 | 8): Promise<Buffer> => {
  const upright = await sharp({ create: { width: 800, height: 1200, channels: 3, background: '#0000ff' } })
    .composite([
      { input: { create: { width: 800, height: 600, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer()
  return sharp(upright)
    .rotate(orientation === 6 ? 270 : 90)
    .withExif(exif)
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toBuffer()
}

const upload = async (name: string, content: Buffer) => {
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'The bridge.' }))
  form.append('file', new Blob([new Uint8Array(content)]), name)
  const { status, body } = await newsroom.rest('POST', 'media', { as: editor, form })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc
}
const kept = (name: string): Buffer =>
  readFileSync(String(newsroom.filesKept().find((file) => path.basename(file) === name)))

/** The colours at the top and at the foot. */
const seen = async (picture: Buffer) => {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const colourAt = (row: number) => {
    const at = (row * info.width + Math.floor(info.width / 2)) * 3
    return (data[at] as number) > 128 ? 'red' : 'blue'
  }
  return { width: info.width, height: info.height, top: colourAt(2), foot: colourAt(info.height - 3) }
}
const edit = (id: string, edits: Record<string, number>) =>
  newsroom.rest('PATCH', `media/${id}`, {
    as: editor,
    body: { alt: 'The bridge.' },
    query: Object.fromEntries(Object.entries(edits).map(([name, value]) => [`uploadEdits${name}`, value])),
  })
const focus = (x: number, y: number) => ({ '[focalPoint][x]': x, '[focalPoint][y]': y })
const crop = { '[crop][x]': 25, '[crop][y]': 75, '[crop][unit]': 0, '[widthInPixels]': 400, '[heightInPixels]': 300 }

describe.each([6, 8] as const)('a photograph of orientation %i', (orientation) => {
  it('is kept upright, with its measures as people see them', async () => {
    const doc = await upload(`tall-${orientation}.jpg`, await telephonePicture(orientation))
    expect([doc.width, doc.height]).toEqual([800, 1200])
    expect(doc.sizes.small).toMatchObject({ width: 480, height: 720 })
    expect(doc.sizes.large).toMatchObject({ width: 800, height: 1200 })
    expect(await seen(kept(doc.filename))).toEqual({ width: 800, height: 1200, top: 'red', foot: 'blue' })
    expect(doc.filesize).toBe(kept(doc.filename).length)
  })

  it('takes another point that matters', async () => {
    const { id } = await upload(`point-${orientation}.jpg`, await telephonePicture(orientation))
    const { status, body } = await edit(id, focus(30, 10))
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({ focalX: 30, focalY: 10, width: 800, height: 1200 })
    expect(body.doc.fileNotes).toContain('taken out')
  })

  it('is cut where it was chosen, and says as before whose it is', async () => {
    const { id, filename, url } = await upload(`cut-${orientation}.jpg`, await telephonePicture(orientation))
    const { status, body } = await edit(id, { ...crop, ...focus(50, 50) })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc).toMatchObject({ url, width: 400, height: 300, filesize: kept(filename).length })
    expect(body.doc.sizes.small).toMatchObject({ width: 400, height: 300 })
    expect(await seen(kept(filename))).toEqual({ width: 400, height: 300, top: 'blue', foot: 'blue' })
    const said = await ExifReader.load(kept(filename), { expanded: true, async: true })
    expect(said.exif?.Copyright?.description).toBe('Merrowby Council')
  })

  it('that lies on its side in the library is turned with the rest that is cleaned', async () => {
    const { id, filename } = await upload(`lies-${orientation}.jpg`, await telephonePicture(orientation))
    const file = String(newsroom.filesKept().find((one) => path.basename(one) === filename))
    writeFileSync(file, await telephonePicture(orientation))
    await newsroom.payload.db.updateOne({ collection: 'media', id, data: { width: 1200, height: 800 } })
    let report = await cleanStored(newsroom.payload, 'media')
    while (report.next) report = await cleanStored(newsroom.payload, 'media', report.next)
    const doc = await newsroom.payload.findByID({ collection: 'media', id })
    expect([doc.width, doc.height]).toEqual([800, 1200])
    expect(await seen(kept(filename))).toMatchObject({ width: 800, height: 1200, top: 'red' })
  })
})
