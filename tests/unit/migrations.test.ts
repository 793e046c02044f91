import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../migrations/', import.meta.url)
const files = readdirSync(folder).filter((name) => /^\d+_.*\.ts$/.test(name))

/** Drizzle leaves out what a new column refers to does when it is deleted: then it could not be deleted at all. */
describe('columns that migrations add', () => {
  it.each(files)('%s: each says what becomes of it when what it refers to is deleted', (name) => {
    const added = readFileSync(new URL(name, folder), 'utf8').match(/ADD .*REFERENCES.*/g) ?? []
    expect(added.filter((one) => !one.includes('ON DELETE'))).toEqual([])
  })
})
