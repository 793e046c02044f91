import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { offThread } from '@/uploads/off-thread'
import { decodeTable } from '@/uploads/papers/decode-table'
import { inspectArchive } from '@/uploads/papers/inspect-archive'
import { inspectPdf } from '@/uploads/papers/inspect-pdf'

describe('a table', () => {
  const pounds = 'Item,Value\r\nHamper,£25 – “small”\r\n'
  it.each([
    ['UTF-8', Buffer.from(pounds)],
    ['UTF-8', Buffer.from(`\ufeff${pounds}`)],
    ['UTF-16', Buffer.from(`\ufeff${pounds}`, 'utf16le')],
    ['UTF-16', Buffer.from(`\ufeff${pounds}`, 'utf16le').swap16()],
    ['UTF-16', Buffer.from(pounds, 'utf16le')],
    ['UTF-16', Buffer.from(pounds, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Item,Value\r\nHamper,\xa325 \x96 \x93small\x94\r\n', 'latin1')],
  ])('in %s is read by decoding it', (from, bytes) => expect(decodeTable(bytes)).toEqual({ from, text: pounds }))
})

const pdf = async (change: (document: PDFDocument) => unknown, useObjectStreams = true): Promise<Buffer> => {
  const document = await PDFDocument.create()
  document.addPage()
  await change(document)
  return Buffer.from(await document.save({ useObjectStreams }))
}

const withAction =
  (kind: string, more: object = {}) =>
  (document: PDFDocument) => {
    const action = document.context.obj({ Type: 'Action', S: kind, ...more })
    document.catalog.set(PDFName.of('OpenAction'), document.context.register(action))
  }

/** The kind of the action stands in an object of its own. */
const launchesByReference = (document: PDFDocument) =>
  withAction('Launch', { S: document.context.register(PDFName.of('Launch')), F: PDFString.of('cmd.exe') })(document)

const withAttachment = (name: string) => (document: PDFDocument) =>
  document.attach(Buffer.from('MZ'), name, { mimeType: 'application/octet-stream' })

describe('a PDF', () => {
  it.each([
    ['JavaScript', withAction('JavaScript', { JS: PDFString.of('app.alert(1)') })],
    ['JavaScript', (document: PDFDocument) => document.addJavaScript('main', 'app.alert(1)')],
    ['JavaScript', withAction('URI', { URI: PDFString.of(' javascript:app.alert(1)') })],
    ['Launch', withAction('Launch', { F: PDFString.of('calc.exe') })],
    ['Launch', launchesByReference],
    ['Program', withAttachment('setup.exe')],
    ['Program', withAttachment('Invoice.pdf.JS')],
  ])('with %s is known for it, in what is compressed too', async (found, change) => {
    for (const isCompressed of [true, false])
      expect((await inspectPdf(await pdf(change, isCompressed))).actions, String(isCompressed)).toEqual([found])
  })

  it('whose names are written with numbers is known all the same', async () => {
    const plain = (await pdf(withAction('Launch'), false)).toString('latin1')
    const hidden = Buffer.from(plain.replace('/Launch', '/L#61unch'), 'latin1')
    expect((await inspectPdf(hidden)).actions).toEqual(['Launch'])
  })

  it('that leads to a web page or another page does nothing by itself', async () => {
    const bytes = await pdf(withAction('URI', { URI: PDFString.of('https://example.org/JavaScript') }))
    expect(await inspectPdf(bytes)).toEqual({ actions: [], names: [] })
  })

  it('with a table attached has nothing that runs', async () =>
    expect((await inspectPdf(await pdf(withAttachment('accounts.csv')))).actions).toEqual([]))

  it('names its author', async () => {
    expect((await inspectPdf(await pdf((document) => document.setAuthor('Zoë Smith')))).names).toEqual(['Zoë Smith'])
  })

  it('that needs a password, or is protected without one, is told apart', async () => {
    const lock = (userPassword: string) => async (document: PDFDocument) =>
      document.encrypt({ userPassword, ownerPassword: 'owner' })
    const locked = async (userPassword: string) => {
      const document = await PDFDocument.create()
      document.addPage()
      await lock(userPassword)(document)
      return inspectPdf(Buffer.from(await document.save()))
    }
    expect((await locked('secret')).locked).toBe('password')
    expect((await locked('')).locked).toBe('protected')
  })

  it('that is none is said to be unreadable', async () =>
    expect((await inspectPdf(Buffer.from('%PDF-1.7 and no more'))).unreadable).toBe(true))
})

describe('a PDF that was cut off on its way', () => {
  it('is said to be unreadable, wherever it ends', async () => {
    for (const isCompressed of [true, false]) {
      const whole = await pdf((document) => document.setAuthor('Jo'), isCompressed)
      expect((await inspectPdf(whole)).unreadable).toBeUndefined()
      for (const share of [0.3, 0.6, 0.9])
        expect((await inspectPdf(whole.subarray(0, whole.length * share))).unreadable, String(share)).toBe(true)
    }
  })
})

describe('away from the thread that answers readers', () => {
  const look = (bytes: Buffer, longest: number) => offThread('papers/inspect-pdf.ts', 'inspectPdf', bytes, longest)

  it('a PDF is looked into as here', async () => {
    const bytes = await pdf(withAttachment('setup.exe'))
    expect(await look(bytes, 60_000)).toEqual(await inspectPdf(bytes))
  })

  it('one whose reading would not end is given up', async () => {
    const endless = Buffer.from(`%PDF-1.7\n${'1 0 obj <</A '.repeat(60_000)}`)
    await expect(look(endless, 1500)).rejects.toThrow('too long')
  })
})

describe('an Office document', () => {
  it('names who wrote it, who changed it and where', () => {
    const core =
      '<cp:coreProperties><dc:creator>Jo &amp; Co</dc:creator><cp:lastModifiedBy>Zo&#235;</cp:lastModifiedBy></cp:coreProperties>'
    const app = '<Properties><Company>Merrowby</Company></Properties>'
    const bytes = zipSync({
      'docProps/core.xml': strToU8(core),
      'docProps/app.xml': strToU8(app),
      'word/document.xml': strToU8('<dc:creator>No</dc:creator>'),
    })
    expect(inspectArchive(Buffer.from(bytes)).names).toEqual(['Jo & Co', 'Zoë', 'Merrowby'])
  })

  it.each([
    ['tracked changes', 'word/document.xml', '<w:p><w:ins w:id="1" w:author="Ann Insider" w:date="2026-01-01"/></w:p>'],
    ['comments', 'word/comments.xml', '<w:comments><w:comment w:author="Ann Insider" w:initials="AI"/></w:comments>'],
    ['footnotes', 'word/footnotes.xml', '<w:del w:author="Ann Insider"/>'],
    ['comments in a workbook', 'xl/comments1.xml', '<authors><author>Ann Insider</author></authors>'],
    ['threads in a workbook', 'xl/persons/person.xml', '<person displayName="Ann Insider" id="{1}"/>'],
    [
      'changes of OpenDocument',
      'content.xml',
      '<office:change-info><dc:creator>Ann Insider</dc:creator></office:change-info>',
    ],
  ])('names who wrote %s', (_, name, xml) => {
    expect(inspectArchive(Buffer.from(zipSync({ [name]: strToU8(xml) }))).names).toEqual(['Ann Insider'])
  })

  it('of OpenDocument names them too', () => {
    const meta = '<office:meta><meta:initial-creator>Jo</meta:initial-creator><dc:creator>Jo</dc:creator></office:meta>'
    expect(inspectArchive(Buffer.from(zipSync({ 'meta.xml': strToU8(meta) }))).names).toEqual(['Jo'])
  })

  it('that can’t be read names nobody', () =>
    expect(inspectArchive(Buffer.from('PK'))).toEqual({ hasMacros: false, names: [] }))

  it.each([
    ['word/vbaProject.bin', true],
    ['xl/vbaProject.bin', true],
    ['Basic/Standard/Module1.xml', true],
    ['Scripts/python/start.py', true],
    ['Basic/Standard/script-lb.xml', false],
    ['Basic/script-lc.xml', false],
    ['word/document.xml', false],
  ])('with %s has macros: %s', (name, has) =>
    expect(inspectArchive(Buffer.from(zipSync({ [name]: strToU8('x') }))).hasMacros).toBe(has),
  )
})

describe('a paper that is full of beginnings', () => {
  const often = (text: string) => text.repeat(50_000)

  /** In milliseconds of processor, so that a busy machine changes nothing. */
  const costOf = async (run: () => unknown): Promise<number> => {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }

  it('is looked through once', async () => {
    const word = zipSync({ 'docProps/core.xml': strToU8(often('<dc:creator ')) })
    const text = zipSync({ 'meta.xml': strToU8(often('<meta:printed-by a="')) })
    const inStream = (words: string) =>
      `%PDF-1.4\n1 0 obj\n<</Length ${words.length}>>\nstream\n${words}\nendstream\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF`
    const pdf = Buffer.from(inStream(often('<dc:creator>')))
    const ended = Buffer.from(inStream(often('<dc:creator>') + often('</dc:creator>')))
    expect(await costOf(() => inspectArchive(Buffer.from(word)))).toBeLessThan(1000)
    expect(await costOf(() => inspectArchive(Buffer.from(text)))).toBeLessThan(1000)
    expect(await costOf(() => inspectPdf(pdf))).toBeLessThan(1000)
    expect(await costOf(() => inspectPdf(ended))).toBeLessThan(1000)
  })
})
