import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ExifReader from 'exifreader'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanFiles } from '@/page-server/clean-files'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { uploaded } from './uploaded'

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const record = async (kind: string, id: string) => (await newsroom.rest('GET', `${kind}/${id}`, { as: editor })).body
const onDisk = (name: string): string => {
  const file = newsroom.filesKept().find((one) => path.basename(one) === name)
  return String(file)
}

/** Runs the command, as its page server would. @returns what it prints */
const run = async (): Promise<string[]> => {
  process.env.INTERNAL_TOKEN = 'the token of this test'
  const { GET } = await import('@/app/(site)/internal/clean-files/route')
  const lines: string[] = []
  const ask = async (url: string) => {
    const headers = { 'x-internal-token': 'the token of this test' }
    const answer = await GET(new Request(`http://localhost${url}`, { headers }))
    return { statusCode: answer.status, payload: await answer.text() }
  }
  await cleanFiles(ask as never, (line) => lines.push(line), Error)
  return lines
}

describe('files of before', () => {
  it('are cleaned once, keep their addresses, and what would be refused is told and left', async () => {
    const [photo, moving, table] = [
      await uploaded(newsroom, 'media', editor, 'A photo.'),
      await uploaded(newsroom, 'media', editor, 'It moves.'),
      await uploaded(newsroom, 'documents', editor, 'A table.'),
    ]
    for (let n = 0; n < 25; n += 1) await uploaded(newsroom, 'media', editor, `Photo ${n}.`)
    const before = {
      photo: await record('media', photo),
      moving: await record('media', moving),
      table: await record('documents', table),
    }
    writeFileSync(onDisk(before.photo.filename), readFileSync('tests/files/gps.jpg'))
    writeFileSync(onDisk(before.moving.filename), readFileSync('tests/files/anim.gif'))
    writeFileSync(onDisk(before.table.filename), Buffer.from('Ward,Spent\nNorth,\xa3500\n', 'latin1'))

    const said = await run()
    expect(said).toHaveLength(4)
    expect(said.join('\n')).toContain(`${before.photo.filename}: Where the picture was taken`)
    expect(said.join('\n')).toMatch(new RegExp(`${before.moving.filename}: is not a JPEG picture.* Left as it is\\.`))
    expect(said.join('\n')).toContain(`${before.table.filename}: This table came in Windows-1252`)
    expect(said.at(-1)).toBe('  28 files looked into, 2 changed.')

    const bytes = readFileSync(onDisk(before.photo.filename))
    expect(ExifReader.load(bytes, { expanded: true }).gps).toBeUndefined()
    expect(readFileSync(onDisk(before.table.filename), 'utf8')).toBe('Ward,Spent\nNorth,£500\n')
    const after = await record('media', photo)
    expect([after.url, after.credit]).toEqual([before.photo.url, before.photo.credit])
    expect(after.filesize).toBe(bytes.length)
    expect(after.fileNotes).toContain('has been taken out')

    expect((await run()).at(-1)).toBe('  28 files looked into, 0 changed.')
  })
})
