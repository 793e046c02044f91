import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Copy, copyWithType, registries } from '../made-up-type/copy-with-type'
import { onMongodb } from './newsroom'

/*
 * A type that nobody has heard of is added to a copy of this checkout by its folder, its routes and a line in each
 * registry. The suites that go through all types then go through it, too.
 */

/** Suites that go through every type of content. */
const generic = [
  'copies',
  'document-state',
  'drafts-and-publishing',
  'foreseeing',
  'languages',
  'moved-addresses',
  'newer-draft',
  'previewed-documents',
  'previewed-pages',
  'publication-log',
  'roles-in-rest',
  'scheduled-changes',
  'two-people-at-once',
  'what-a-save-may-do',
]

type Report = {
  testResults: {
    name: string
    status: string
    message?: string
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[]
  }[]
}

const minutes = 60_000

let copy: Copy
beforeAll(() => {
  copy = copyWithType()
})
afterAll(() => rmSync(copy.folder, { recursive: true, force: true }))

describe('a made-up type', () => {
  const environment = () => ({
    DATABASE_URL: `file:${path.join(copy.folder, 'data/types.db')}`,
    PAYLOAD_SECRET: 'a secret for tests only',
    PAYLOAD_MIGRATING: 'true',
    NODE_ENV: 'development',
  })

  // The compiler is asked once: it does not know which database there is.
  it.skipIf(onMongodb)(
    'is a line in the definitions, after which the compiler asks for the other two',
    () => {
      copy.register('collections/definitions.ts')
      let said = ''
      try {
        copy.run('tsc', ['--noEmit', '--incremental', 'false', '-p', 'tsconfig.json'])
      } catch (error) {
        said = (error as Error).message
      }
      // What uses the types that are generated afterwards is left out.
      const own = ['definition.ts', 'collection.ts']
      const asked = [...said.matchAll(/^(collections\/\S+?)\(\d+,\d+\): error/gm)]
        .map(([, file = '']) => file)
        .filter((file) => !file.startsWith('collections/allotments/') || own.includes(path.basename(file)))
      expect([...new Set(asked)].sort()).toEqual(
        registries.filter((file) => file !== 'collections/definitions.ts').sort(),
      )
    },
    5 * minutes,
  )

  it('stands in the other registries', () => {
    if (onMongodb) copy.register('collections/definitions.ts')
    copy.register('collections/collections.ts')
    copy.register('collections/for-readers.ts')
  })

  // Once, too: they are made for the embedded database, whichever is used.
  it.skipIf(onMongodb)(
    'has its types and its migration made by the commands for that',
    () => {
      copy.run('payload', ['generate:types'], environment())
      // On Node 20 this command of Payload's ends now and then before it has begun.
      const isMade = () => readdirSync(path.join(copy.folder, 'migrations')).some((name) => name.includes('allotments'))
      for (let times = 0; !isMade() && times < 5; times += 1)
        copy.run('payload', ['migrate:create', 'allotments'], environment())
      expect(isMade()).toBe(true)
    },
    5 * minutes,
  )

  it(
    'does all that every type does',
    () => {
      cpSync('tests/made-up-type/allotments.test.ts', path.join(copy.folder, 'tests/integration/allotments.test.ts'))
      const files = [...generic, 'allotments'].map((name) => `tests/integration/${name}.test.ts`)
      const report = path.join(copy.folder, 'report.json')
      const words = ['run', ...files, '-t', 'allotments', '--reporter', 'json', '--outputFile', report]
      try {
        copy.run('vitest', words, { LOG_LEVEL: 'silent' })
      } catch (error) {
        if (!existsSync(report)) throw error
      }
      const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
      const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
      const failed = tests.filter(({ status }) => status === 'failed')
      expect(failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages?.[0]}`)).toEqual([])
      expect(testResults.filter(({ status }) => status !== 'passed').map(({ message }) => message)).toEqual([])
      const passed = ({ assertionResults }: Report['testResults'][number]) =>
        assertionResults.filter(({ status }) => status === 'passed').length
      expect(testResults.filter((file) => passed(file) === 0).map(({ name }) => name)).toEqual([])
      expect(testResults).toHaveLength(files.length)
    },
    15 * minutes,
  )
})
