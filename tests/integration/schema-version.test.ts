import { execFile } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '@/database/database-error'
import { bringSchemaUpToDate } from '@/database/schema-version'
import { readEnvironment } from '@/environment'
import { prepareSite } from '@/prepare-site'
import { published } from './content'
import { fromNothing, type Newsroom, startNewsroom } from './newsroom'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Starts the newsroom once more, in a process of its own on the same database, and says how that went. */
const startAgain = (): Promise<{ code: number; output: string }> => {
  // Node 20 can deadlock on the editor's modules, which wait for one another, unless their root comes first.
  const program = `
    await import('@payloadcms/richtext-lexical/lexical')
    const { getPayload } = await import('payload')
    const { default: config } = await import(${JSON.stringify(path.join(root, 'payload.config.ts'))})
    const payload = await getPayload({ config })
    console.log('users: ' + (await payload.count({ collection: 'users' })).totalDocs)
    process.exit(0)`
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', program]
    execFile(process.execPath, args, { cwd: root, env: process.env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    )
  })
}

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await startNewsroom(fromNothing)
})
afterAll(() => newsroom.close())

const everything = async () => ({
  users: (await newsroom.payload.find({ collection: 'users', depth: 0 })).docs.map(({ id, email }) => ({ id, email })),
  news: (await newsroom.payload.find({ collection: 'news', depth: 0 })).docs,
  steps: (await newsroom.payload.find({ collection: 'payload-migrations' as 'news' })).docs,
})

describe('the first start', () => {
  it('makes the administrator that the environment names, who can sign in', async () => {
    const { users } = await everything()
    expect(users).toHaveLength(1)
    const admin = await newsroom.administrator()
    const { body } = await newsroom.rest('GET', 'users/me', { as: admin })
    expect(body.user).toMatchObject({ email: 'first@example.org', roles: ['admin'] })
  })

  it('says in the database which changes it has had', async () => {
    const { steps } = await everything()
    expect(steps.length).toBeGreaterThan(0)
  })

  it('fills nothing when SAMPLE_CONTENT is false', async () => {
    expect((await everything()).news).toEqual([])
  })
})

describe('a second start', () => {
  it('changes nothing, in this process', async () => {
    await newsroom.payload.create({ collection: 'news', data: published('news') as never })
    const before = await everything()
    await prepareSite(newsroom.payload, readEnvironment())
    expect(await everything()).toEqual(before)
  })

  it('changes nothing, in another', async () => {
    const before = await everything()
    const { code, output } = await startAgain()
    expect(output).toContain('users: 1')
    expect(output).not.toContain('First administrator')
    expect(code).toBe(0)
    expect(await everything()).toEqual(before)
  })
})

describe('a database that has lost its users', () => {
  it('gets an administrator again, and no sample content beside what it holds', async () => {
    await newsroom.payload.delete({ collection: 'users', where: { id: { exists: true } } })
    const { news } = await everything()
    await prepareSite(newsroom.payload, { ...readEnvironment(), sampleContent: true })
    expect((await everything()).news).toEqual(news)
    expect((await everything()).users).toMatchObject([{ email: 'first@example.org' }])
  })
})

describe('a database that a newer version has used', () => {
  const message =
    'The database is newer than this version of the software: it has had the change “29991231_235959_from_the_future”, which is not known here. Update the software, or restore a backup made before that change.'

  it('is refused, by name, and left as it is', async () => {
    const data = { name: '29991231_235959_from_the_future', batch: 2 }
    await newsroom.payload.create({ collection: 'payload-migrations' as 'news', data: data as never })
    const before = await everything()
    await expect(bringSchemaUpToDate(newsroom.payload)).rejects.toThrow(new DatabaseError(message))
    const { code, output } = await startAgain()
    expect(output).toContain(message)
    expect(code).not.toBe(0)
    expect(await everything()).toEqual(before)
  })
})
