import { existsSync, renameSync, writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleAllFiles } from '@/uploads/kept-files'
import { published } from './content'
import { type Newsroom, type Person, startNewsroom } from './newsroom'
import { readFileAt } from './reading-files'

/* What readers get of a file while another takes its place, and when that comes to nothing. */

let newsroom: Newsroom
let editor: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  editor = await newsroom.person('editor')
})
afterAll(() => newsroom.close())

const picture = (width: number, height = 300) =>
  sharp({ create: { width, height, channels: 3, background: '#1d4e5f' } })
    .jpeg()
    .toBuffer()

const formWith = (name: string, content: Buffer | string): FormData => {
  const form = new FormData()
  form.append('_payload', JSON.stringify(name.endsWith('.csv') ? { title: 'Figures' } : { alt: 'The bridge.' }))
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name)
  return form
}
const send = async (method: string, address: string, name: string, content: Buffer | string) => {
  const answer = await newsroom.rest(method, address, { as: editor, form: formWith(name, content) })
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  return answer.body.doc
}
const made = async (name: string, width = 1700) => {
  const doc = await send('POST', 'media', name, await picture(width))
  await newsroom.rest('POST', 'news', { as: editor, body: published('news', { leadImage: doc.id }) })
  return doc
}
const widthAt = async (address: string) =>
  (await sharp(Buffer.from(await (await readFileAt(address)).arrayBuffer())).metadata()).width

/** Has the next save of a collection fail once its file is there. */
const failing = async (kind: 'media' | 'documents', save: () => Promise<unknown>) => {
  const hooks = newsroom.payload.collections[kind].config.hooks.afterChange
  const fail = () => {
    throw new Error('Nothing is saved.')
  }
  hooks.push(fail)
  await save().finally(() => hooks.splice(hooks.indexOf(fail), 1))
}

describe('a file that is replaced under its own name', () => {
  it('is there for whoever reads meanwhile, whole', async () => {
    const { id, url, sizes } = await made('meanwhile.jpg')
    let isOver = false
    const answers: number[] = []
    const read = async (address: string) => {
      while (!isOver) {
        const answer = await readFileAt(address, editor)
        answers.push(answer.status)
        const bytes = Buffer.from(await answer.arrayBuffer())
        expect(bytes.length).toBe(Number(answer.headers.get('content-length')))
        await sharp(bytes).stats()
      }
    }
    const readers = [read(url), read(url), read(sizes.small.url)]
    for (const width of [1500, 1400, 1300]) await send('PATCH', `media/${id}`, 'meanwhile.jpg', await picture(width))
    isOver = true
    await Promise.all(readers)
    expect(answers.length).toBeGreaterThan(3)
    expect(new Set(answers)).toEqual(new Set([200]))
    expect(await widthAt(url)).toBe(1300)
  })

  it.each(['same.jpg', 'another.jpg'])('stays whole when the save of %s fails in the end', async (name) => {
    const { id, url, sizes } = await made('same.jpg')
    const files = newsroom.filesKept()
    const form = formWith(name === 'same.jpg' ? decodeURIComponent(url.split('/').at(-1)) : name, await picture(400))
    await failing('media', async () => {
      expect((await newsroom.rest('PATCH', `media/${id}`, { as: editor, form })).status).toBe(500)
    })
    expect(newsroom.filesKept()).toEqual(files)
    expect(await widthAt(url)).toBe(1700)
    expect(await widthAt(sizes.large.url)).toBe(1600)
  })

  it('leaves nothing of the one before under names that it has no more', async () => {
    const { id } = await made('earlier-name.jpg')
    await send('PATCH', `media/${id}`, 'later-name.jpg', await picture(400))
    expect(newsroom.filesKept().filter((file) => file.includes('earlier-name'))).toEqual([])
  })
})

describe('a file', () => {
  it('of a save that comes to nothing leaves no trace', async () => {
    const files = newsroom.filesKept()
    await failing('documents', async () => {
      const form = formWith('none.csv', 'a,b\n')
      expect((await newsroom.rest('POST', 'documents', { as: editor, form })).status).toBe(500)
    })
    expect(newsroom.filesKept()).toEqual(files)
  })

  it('stays when its deletion fails in the end, and goes when it does not', async () => {
    const { id, url } = await send('POST', 'media', 'stays.jpg', await picture(500))
    const hooks = newsroom.payload.collections.media.config.hooks.afterDelete
    const fail = () => {
      throw new Error('Nothing is deleted.')
    }
    hooks.push(fail)
    expect((await newsroom.rest('DELETE', `media/${id}`, { as: editor })).status).toBe(500)
    hooks.splice(hooks.indexOf(fail), 1)
    expect((await readFileAt(url, editor)).status).toBe(200)
    expect((await newsroom.rest('DELETE', `media/${id}`, { as: editor, query: { 'select[alt]': true } })).status).toBe(
      200,
    )
    expect(newsroom.filesKept().filter((file) => file.includes('stays'))).toEqual([])
  })
})

describe('a process that is killed', () => {
  const pathOf = (name: string) => `${newsroom.folder}/media/documents/${name}`

  it('after the commit leaves the new file, which is sent, and takes its place at the next start', async () => {
    const { url, filename, updatedAt } = await send('POST', 'documents', 'killed.csv', 'a,b\nnew,1\n')
    const waiting = `${pathOf(filename)}.${Date.parse(updatedAt)}.new`
    renameSync(pathOf(filename), waiting)
    writeFileSync(pathOf(filename), 'a,b\nold,1\n')
    expect(await (await readFileAt(url, editor)).text()).toContain('new')
    await settleAllFiles(newsroom.payload)
    expect(existsSync(waiting)).toBe(false)
    expect(await (await readFileAt(url, editor)).text()).toContain('new')
  })

  it('before it leaves the old file as it was', async () => {
    const { url, filename } = await send('POST', 'documents', 'before.csv', 'a,b\nold,1\n')
    writeFileSync(`${pathOf(filename)}.${Date.now() + 5000}.new`, 'a,b\nnew,1\n')
    await settleAllFiles(newsroom.payload)
    expect(await (await readFileAt(url, editor)).text()).toContain('old')
  })
})

it('nobody gets a file of the library by naming it as one that they have sent', async () => {
  const { filename } = await send('POST', 'media', 'asked-for.jpg', await picture(300))
  const files = newsroom.filesKept()
  const form = new FormData()
  form.append('_payload', JSON.stringify({ alt: 'A copy.' }))
  form.append('file', JSON.stringify({ filename, mimeType: 'image/jpeg', size: 1 }))
  expect((await newsroom.rest('POST', 'media', { as: editor, form })).status).toBeGreaterThanOrEqual(400)
  expect(newsroom.filesKept()).toEqual(files)
})
