import { readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import ExifReader from 'exifreader'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* What a file holds, and what of it is kept. */

let newsroom: Newsroom
let author: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  author = await newsroom.person('author')
})
afterAll(() => newsroom.close())

const fileNamed = (name: string): Buffer => readFileSync(path.join('tests/files', name))

const upload = (name: string, content: Buffer, data: object = {}, method = 'POST', id?: string) => {
  const kind = /\.(?:pdf|csv|docx|xlsx|odt|ods)$/i.test(name) ? 'documents' : 'media'
  const form = new FormData()
  const words = kind === 'media' ? { alt: 'The bridge.' } : { title: 'The plan.' }
  form.append('_payload', JSON.stringify({ ...words, ...data }))
  form.append('file', new Blob([new Uint8Array(content)]), name)
  return newsroom.rest(method, id ? `${kind}/${id}` : kind, { as: author, form })
}

const kept = (name: string): Buffer => {
  const file = newsroom.filesKept().find((one) => path.basename(one) === name)
  return readFileSync(String(file))
}

const problemOf = ({ body }: { body: { errors: { data?: { errors: { message: string }[] }; message: string }[] } }) =>
  body.errors[0]?.data?.errors[0]?.message ?? body.errors[0]?.message

const locked = async (userPassword: string): Promise<Buffer> => {
  const document = await PDFDocument.create()
  document.addPage()
  document.encrypt({ userPassword, ownerPassword: 'owner' })
  return Buffer.from(await document.save())
}

const withScript = async (): Promise<Buffer> => {
  const document = await PDFDocument.create()
  document.addPage()
  document.addJavaScript('main', 'app.alert(1)')
  return Buffer.from(await document.save({ useObjectStreams: true }))
}

describe('a table', () => {
  it.each([
    ['gifts-register.csv', 'GIFTS AND HOSPITALITY REGISTER,,\n', ''],
    ['mz.csv', 'MZ reference,Zone\n', ''],
    [
      'excel-unicode.csv',
      'Item,Cost\nHamper,£25\n',
      'This table came in UTF-16. It is kept in UTF-8, which all programs read.',
    ],
  ])('%s is taken for what it is, whatever letters it begins with', async (name, begins, notes) => {
    const { status, body } = await upload(name, fileNamed(name))
    expect(status, JSON.stringify(body)).toBe(201)
    const text = kept(body.doc.filename).toString('utf8')
    expect(text.startsWith(begins), JSON.stringify(text)).toBe(true)
    expect(body.doc).toMatchObject({ filename: name, mimeType: 'text/csv', filesize: Buffer.byteLength(text) })
    expect(body.doc.fileNotes ?? '').toBe(notes)
  })

  it('in Windows-1252 is kept in UTF-8, and its replacement in UTF-8 needs no note', async () => {
    const made = await upload('windows.csv', Buffer.from('Ward,Spent\nNorth,\x80500\n', 'latin1'))
    expect(kept('windows.csv').toString('utf8')).toBe('Ward,Spent\nNorth,€500\n')
    expect(made.body.doc.fileNotes).toContain('Windows-1252')
    const { body } = await upload('windows.csv', Buffer.from('Ward,Spent\nNorth,€600\n'), {}, 'PATCH', made.body.doc.id)
    expect(kept('windows.csv').toString('utf8')).toContain('€600')
    expect(body.doc.fileNotes).toBeNull()
  })

  it('that begins like a picture is sent as a table', async () => {
    await upload('gifts.csv', fileNamed('gifts-register.csv'))
    const { sendFile } = await import('@/uploads/send-file')
    const headers = { Authorization: `JWT ${author.token}` }
    const answer = await sendFile(new Request('http://localhost:3000/files/gifts.csv', { headers }))
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment')
  })
})

const wordTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

describe('a PDF', () => {
  it.each(['leading-newline.pdf', 'xfa-form.pdf'])('%s is kept as it is', async (name) => {
    const { status, body } = await upload(name, fileNamed(name))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(kept(body.doc.filename).equals(fileNamed(name))).toBe(true)
    expect(body.doc.mimeType).toBe('application/pdf')
  })

  it.each([
    ['script.pdf', withScript, /“script.pdf” has JavaScript in it/],
    ['locked.pdf', () => locked('secret'), /can only be opened with a password/],
  ])('%s is refused, by the name of what was found', async (name, content, message) => {
    const answer = await upload(name, await content())
    expect(answer.status).toBe(400)
    expect(problemOf(answer)).toMatch(message)
    // The form says it too where it says that it was not saved, and not that a field called “file” is invalid.
    expect(answer.body.errors[0].message).toMatch(message)
    expect(newsroom.filesKept().some((file) => file.endsWith(name))).toBe(false)
  })

  it('that was cut off is kept, and said to be', async () => {
    const whole = await PDFDocument.create()
    whole.addPage()
    whole.setTitle('A long title. '.repeat(40))
    const { status, body } = await upload('cut-off.pdf', Buffer.from(await whole.save()).subarray(0, 400))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc.fileNotes).toMatch(/^This PDF could not be read to its end/)
  })

  it('that is protected is kept, and said to be', async () => {
    const { status, body } = await upload('protected.pdf', await locked(''))
    expect(status).toBe(201)
    expect(body.doc.fileNotes).toMatch(/protected against copying/)
  })
})

describe('an Office document', () => {
  it('with macros is refused, and nothing of it kept', async () => {
    const files = { '[Content_Types].xml': strToU8(wordTypes), 'word/document.xml': strToU8('<d/>') }
    const answer = await upload('form.docx', Buffer.from(zipSync({ ...files, 'word/vbaProject.bin': strToU8('x') })))
    expect(answer.status).toBe(400)
    expect(problemOf(answer)).toMatch(/“form.docx” has macros in it/)
  })
})

describe('names in a document', () => {
  it('are shown to whoever sent it, and to nobody else', async () => {
    const core = '<cp:coreProperties><dc:creator>Zoë Smith</dc:creator></cp:coreProperties>'
    const file = zipSync({
      '[Content_Types].xml': strToU8(wordTypes),
      'word/document.xml': strToU8('<d/>'),
      'docProps/core.xml': strToU8(core),
    })
    const { status, body } = await upload('letter.docx', Buffer.from(file))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc.fileNotes).toMatch(/^Readers can see this name in the file: Zoë Smith\. /)
    expect(kept('letter.docx').equals(Buffer.from(file))).toBe(true)
    await newsroom.payload.db.updateOne({
      collection: 'documents',
      id: body.doc.id,
      data: { releasedAt: '2020-01-01T00:00:00.000Z' },
    })
    const seen = await newsroom.rest('GET', `documents/${body.doc.id}`)
    expect([seen.status, seen.body.fileNotes]).toEqual([200, undefined])
  })
})

describe('a picture', () => {
  const noted = /Where the picture was taken, with which camera and by whom has been taken out/

  it('loses where it was taken in every size, keeps its copyright, and offers its maker as the credit', async () => {
    const { status, body } = await upload('gps.jpg', fileNamed('gps.jpg'))
    expect(status).toBe(201)
    expect(body.doc.credit).toBe('Photographer Name')
    expect(body.doc.fileNotes).toMatch(noted)
    expect(body.doc.fileNotes).toContain('\nCredit was filled in with “Photographer Name”: check it.')
    const original = kept('gps.jpg')
    expect(body.doc.filesize).toBe(original.length)
    expect((await sharp(original).raw().toBuffer()).equals(await sharp(fileNamed('gps.jpg')).raw().toBuffer())).toBe(
      true,
    )
    const { exif, gps } = ExifReader.load(original, { expanded: true })
    expect([gps, Object.keys(exif ?? {})]).toEqual([undefined, ['Copyright']])
    for (const { filename } of Object.values<{ filename: string }>(body.doc.sizes))
      expect((await sharp(kept(filename)).metadata()).exif, filename).toBeUndefined()
  })

  it('leaves a credit that somebody wrote', async () => {
    const { body } = await upload('credited.jpg', fileNamed('gps.jpg'), { credit: 'The council' })
    expect(body.doc.credit).toBe('The council')
    expect(body.doc.fileNotes).not.toContain('filled in')
    const again = await upload('credited.jpg', fileNamed('gps.jpg'), {}, 'PATCH', body.doc.id)
    expect(again.body.doc.credit).toBe('The council')
  })

  it('in WebP is kept as it was drawn, with its profile', async () => {
    const sent = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#1d4e5f' } })
      .withIccProfile('p3')
      .withExif({ IFD0: { Copyright: 'Merrowby', Artist: 'Jo' } })
      .webp()
      .toBuffer()
    const { body } = await upload('drawn.webp', sent)
    const file = kept('drawn.webp')
    const { icc, exif } = await sharp(file).metadata()
    expect([Boolean(icc), exif?.includes('Merrowby'), exif?.includes('Jo')]).toEqual([true, true, false])
    expect((await sharp(file).raw().toBuffer()).equals(await sharp(sent).raw().toBuffer())).toBe(true)
    expect(body.doc.filesize).toBe(file.length)
  })

  it('from an iPhone becomes a JPEG that says nothing but whose it is', async () => {
    const { status, body } = await upload('gps.heic', fileNamed('gps.heic'))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc).toMatchObject({ mimeType: 'image/jpeg', width: 1200, height: 800, credit: 'Photographer Name' })
    expect(body.doc.filename).toMatch(/^gps(?:-\d+)?\.jpg$/)
    expect(body.doc.fileNotes).toMatch(/came as HEIC.*kept as JPEG\.\n.*taken out/)
    const file = kept(body.doc.filename)
    expect(Object.keys(ExifReader.load(file, { expanded: true }).exif ?? {})).toEqual(['Copyright'])
    const { dominant } = await sharp(file).stats()
    const sent = await sharp(fileNamed('gps.jpg')).stats()
    for (const letter of ['r', 'g', 'b'] as const)
      expect(Math.abs(dominant[letter] - sent.dominant[letter])).toBeLessThan(17)
  })

  it('in HEIC that cannot be read is refused, with how to send it', async () => {
    const answer = await upload('broken.heic', fileNamed('gps.heic').subarray(0, 700))
    expect(answer.status).toBe(400)
    expect(problemOf(answer)).toMatch(/could not be read\. Send it as a JPEG: on an iPhone choose Settings/)
  })

  it('that is cut to another shape is kept as it was cut', async () => {
    const { body } = await upload('cut.jpg', fileNamed('gps.jpg'))
    const query = {
      'uploadEdits[crop][x]': 0,
      'uploadEdits[crop][y]': 0,
      'uploadEdits[crop][width]': 50,
      'uploadEdits[crop][height]': 50,
      'uploadEdits[widthInPixels]': 600,
      'uploadEdits[heightInPixels]': 400,
    }
    const cut = await newsroom.rest('PATCH', `media/${body.doc.id}`, { as: author, body: {}, query })
    expect(cut.status, JSON.stringify(cut.body)).toBe(200)
    const { width, height } = await sharp(kept('cut.jpg')).metadata()
    expect([width, height, cut.body.doc.width, cut.body.doc.filesize]).toEqual([600, 400, 600, kept('cut.jpg').length])
  })

  it('that moves is refused, with a reason and a way out', async () => {
    const frames = await sharp(fileNamed('anim.gif'), { animated: true }).webp().toBuffer()
    for (const [name, content] of [
      ['anim.gif', fileNamed('anim.gif')],
      ['anim.webp', frames],
    ] as const) {
      const answer = await upload(name, content)
      expect(answer.status).toBe(400)
      expect(problemOf(answer)).toMatch(/moves, and readers .* could not stop it\. Use a still picture, or /)
    }
  })

  it('with letters in its name that cannot be shown is refused', async () => {
    const answer = await upload('a\0b.jpg', fileNamed('gps.jpg'))
    expect(answer.status).toBe(400)
  })
})
