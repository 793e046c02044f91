import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DatabaseError } from '@/database/database-error'
import { prepareFolders, secretFor } from '@/database/embedded'
import { readEnvironment } from '@/environment'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-unit-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const environment = (variables: Record<string, string> = {}) =>
  readEnvironment({ DATABASE_URL: `file:${folder}/data/site.db`, MEDIA_DIR: `${folder}/media`, ...variables })

describe('the folders of the embedded database', () => {
  it('are made', () => {
    prepareFolders(environment())
    for (const name of ['data', 'media']) expect(statSync(path.join(folder, name)).isDirectory()).toBe(true)
  })

  it('only that for uploads is made with MongoDB', () => {
    prepareFolders(environment({ DATABASE_URL: 'mongodb://db/x', PAYLOAD_SECRET: 'sixteen letters or more' }))
    expect(() => statSync(path.join(folder, 'data'))).toThrow('ENOENT')
  })

  it.each([
    { name: 'data', variable: 'DATABASE_URL' },
    { name: 'media', variable: 'MEDIA_DIR' },
  ])('one that cannot be made is named with its variable: $variable', ({ name, variable }) => {
    const place = path.join(folder, name)
    writeFileSync(place, 'a file in the way')
    const message = `The folder ${place} cannot be written. Change its owner or permissions, or set ${variable} to another place.`
    expect(() => prepareFolders(environment())).toThrow(new DatabaseError(message))
  })
})

describe('the secret that signs sessions', () => {
  it('is the given one', () => {
    expect(secretFor(environment({ PAYLOAD_SECRET: 'sixteen letters or more' }))).toBe('sixteen letters or more')
  })

  it('is made once, kept beside the database, and readable by its owner alone', () => {
    const secret = secretFor(environment())
    const kept = path.join(folder, 'data', 'secret')
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readFileSync(kept, 'utf8')).toBe(secret)
    expect(statSync(kept).mode & 0o777).toBe(0o600)
    expect(secretFor(environment())).toBe(secret)
  })

  it('differs between two databases', () => {
    const other = environment({ DATABASE_URL: `file:${folder}/other/site.db` })
    expect(secretFor(other)).not.toBe(secretFor(environment()))
  })

  it('is required with MongoDB', () => {
    const onMongodb = { ...environment(), embedded: false, databaseUrl: 'mongodb://db/x' }
    expect(() => secretFor(onMongodb)).toThrow(new DatabaseError('PAYLOAD_SECRET is required with MongoDB.'))
  })
})
