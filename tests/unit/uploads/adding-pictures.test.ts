import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { act } from 'react'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { refusedWords } from '@/admin/pictures/chosen-of'
import { useChosenTiles } from '@/admin/pictures/use-chosen-tiles'
import { useUploads } from '@/admin/pictures/use-uploads'
import type { Media } from '@/payload-types'
import { type Drawn, drawn } from '../drawn-hook'

/*
 * Several files at once, at a server that takes some of them: what is taken goes where it is wanted, and what fails
 * stays, with what was typed.
 */

let server: Server
let api: string
const refused = new Set<string>()

beforeAll(async () => {
  server = createServer((request, response) => {
    const body: Buffer[] = []
    request.on('data', (part) => body.push(part))
    request.on('end', () => {
      const name = /filename="([^"]+)"/.exec(Buffer.concat(body).toString())?.[1] ?? ''
      const isRefused = refused.has(name)
      response.writeHead(request.method === 'GET' ? 200 : isRefused ? 400 : 201, {
        'Content-Type': 'application/json',
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
      })
      if (request.method === 'GET') response.end(JSON.stringify({ docs: [] }))
      else if (isRefused) response.end(JSON.stringify({ errors: [{ message: `${name} can’t be read.` }] }))
      else response.end(JSON.stringify({ doc: { id: name, alt: name } }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

let told: string[]
let hook: Drawn<ReturnType<typeof useUploads>>
const names = (pictures: Media[]) => pictures.map(({ id }) => id).join(' ')

const file = (name: string, type = 'image/jpeg') => new hook.window.File(['x'], name, { type }) as unknown as File

const begin = async (...files: string[]) => {
  await act(async () => hook.now().take(files.map((name) => file(name))))
  await act(async () => {
    for (const { key, file } of hook.now().uploads) hook.now().change(key, { alt: `It shows ${file.name}` })
  })
}
const left = () => hook.now().uploads.map(({ file, alt, problem }) => [file.name, alt, problem])

describe('several pictures are added', () => {
  beforeEach(async () => {
    refused.clear()
    told = []
    hook = await drawn(
      () =>
        useUploads({
          api,
          onAdded: (pictures) => told.push(`added ${names(pictures)}`),
          onDone: () => told.push('done'),
          onRefused: (files) => told.push(refusedWords(files)),
        }),
      api,
    )
  })
  afterEach(() => hook.end())

  test('what is taken is told, and that nothing is left', async () => {
    await begin('a.jpg', 'b.jpg')
    await act(() => hook.now().send())
    expect(told).toEqual(['added a.jpg b.jpg', 'done'])
  })

  test.each([
    ['the first', ['a.jpg'], 'added b.jpg c.jpg'],
    ['the last', ['c.jpg'], 'added a.jpg b.jpg'],
    ['two', ['a.jpg', 'c.jpg'], 'added b.jpg'],
  ])('where %s fails, it stays with its words, and the others are taken', async (_, failing, added) => {
    for (const name of failing) refused.add(name)
    await begin('a.jpg', 'b.jpg', 'c.jpg')
    await act(() => hook.now().send())
    expect(told).toEqual([added])
    expect(left()).toEqual(failing.map((name) => [name, `It shows ${name}`, `${name} can’t be read.`]))

    refused.clear()
    await act(() => hook.now().send())
    expect(told).toEqual([added, `added ${failing.join(' ')}`, 'done'])
  })

  test('where all fail, nothing is added and nothing closes, until they are left out', async () => {
    refused.add('a.jpg').add('b.jpg')
    await begin('a.jpg', 'b.jpg')
    await act(() => hook.now().send())
    expect(told).toEqual([])
    const [first, second] = hook.now().uploads
    await act(async () => hook.now().remove(first?.key ?? ''))
    expect(told).toEqual([])
    await act(async () => hook.now().remove(second?.key ?? ''))
    expect(told).toEqual(['done'])
  })

  test('one that the library has goes by itself: the others stay, with what was typed', async () => {
    await begin('same.jpg', 'b.jpg')
    await act(async () => hook.now().remove(hook.now().uploads[0]?.key ?? ''))
    expect(left()).toEqual([['b.jpg', 'It shows b.jpg', undefined]])
    expect(told).toEqual([])
  })

  test('a file that is no picture is named, and the pictures beside it are taken', async () => {
    await act(async () => {
      expect(hook.now().take([file('a.jpg'), file('plan.pdf', 'application/pdf'), file('b.HEIC', '')])).toBe(2)
    })
    expect(told).toEqual(['plan.pdf: this is no picture, and not added.'])
    expect(left().map(([name]) => name)).toEqual(['a.jpg', 'b.HEIC'])
  })
})

describe('in a library that is open to choose from', () => {
  let taken: string[]
  let tiles: Drawn<ReturnType<typeof useChosenTiles>>
  const picture = (id: string) => ({ id }) as Media
  const open = async (takesSeveral: boolean, isToChoose = true) => {
    taken = []
    const take = isToChoose ? (pictures: Media[]) => taken.push(names(pictures)) : undefined
    tiles = await drawn(() => useChosenTiles(take, takesSeveral), api)
  }
  const add = (...ids: string[]) => act(async () => tiles.now().add(ids.map(picture)))
  const finish = () => act(async () => tiles.now().finish())
  afterEach(() => tiles.end())

  test('what is added waits for the others, and is taken with what was chosen before', async () => {
    await open(true)
    await act(async () => tiles.now().choose(picture('before')))
    await add('a', 'b')
    expect(taken).toEqual([])
    expect(names(tiles.now().chosen)).toBe('before a b')
    await add('c', 'a')
    await finish()
    expect(taken).toEqual(['before a b c'])
  })

  test('where one is wanted, the only one that was added is taken, and of two somebody says which', async () => {
    await open(false)
    await add('a')
    await finish()
    expect(taken).toEqual(['a'])
    await add('b')
    await add('c')
    await finish()
    expect(taken).toEqual(['a'])
    expect(names(tiles.now().chosen)).toBe('c')
  })

  test('one that was pressed since is what is meant', async () => {
    await open(false)
    await add('a')
    await act(async () => tiles.now().choose(picture('other')))
    await finish()
    expect(taken).toEqual(['other'])
  })

  test('files that are all left out take nothing, nor does what was chosen before them', async () => {
    await open(true)
    await act(async () => tiles.now().choose(picture('before')))
    await finish()
    expect(taken).toEqual([])
  })

  test('where somebody looks after pictures nothing is chosen', async () => {
    await open(false, false)
    await add('a')
    await finish()
    expect(tiles.now().chosen).toEqual([])
  })
})
