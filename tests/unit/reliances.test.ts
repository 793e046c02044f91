import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writes } from '@/database/sqlite'

/*
 * What `docs/reliances.md` says of others' insides and no other test would notice, read in what is installed. One that
 * fails says: look at its row again, in the new source.
 */

const installed = (name: string): string => path.join('node_modules', name)
const read = (file: string): string => readFileSync(installed(file), 'utf8')

/** Where each passage begins in a file, each looked for after the one before; -1 for one that is not there. */
const placesOf = (file: string, passages: string[]): number[] => {
  const text = read(file)
  let from = 0
  return passages.map((passage) => {
    const at = text.indexOf(passage, from)
    if (at >= 0) from = at + passage.length
    return at
  })
}

const versionOf = (name: string): string => JSON.parse(read(`${name}/package.json`)).version

describe('the versions that were looked at', () => {
  const line = /^Checked with: (.+)$/m.exec(readFileSync('docs/reliances.md', 'utf8'))?.[1] ?? ''
  const checked = [...line.matchAll(/`([^`]+)` ([\d.]+\d)/g)].map(([, name = '', version = '']) => [name, version])

  it('are those that are installed', () => {
    expect(checked.map(([name]) => name)).toEqual(expect.arrayContaining(['payload', 'next', 'react']))
    expect(checked.map(([name = '']) => [name, versionOf(name)])).toEqual(checked)
  })

  it('are one for all of Payload’s packages', () => {
    const packages = readdirSync(installed('@payloadcms')).map((name) => `@payloadcms/${name}`)
    expect(packages.length).toBeGreaterThan(5)
    expect(packages.filter((name) => versionOf(name) !== versionOf('payload'))).toEqual([])
  })
})

const operations = 'payload/dist/collections/operations'

describe('in this order, or with these words, Payload', () => {
  it.each<[what: string, file: string, passages: string[]]>([
    [
      'decides on draft or published before the hooks of a document, and validates fields after the collection’s',
      `${operations}/utilities/update.js`,
      [
        'const isSavingDraft = Boolean(draftArg && hasDraftsEnabled(collectionConfig))',
        "data._status !== 'published'",
        'const originalDoc = await afterRead({',
        'depth: 0',
        'data = await beforeValidate({',
        'of collectionConfig.hooks.beforeValidate',
        'of collectionConfig.hooks.beforeChange',
        'let result = await beforeChange({',
      ],
    ],
    [
      'does so for a new document, too',
      `${operations}/create.js`,
      [
        'await buildBeforeOperation({',
        'const isSavingDraft = Boolean(draft && hasDraftsEnabled(collectionConfig)',
        'of collectionConfig.hooks.beforeValidate',
        'of collectionConfig.hooks.beforeChange',
        'await beforeChange({',
      ],
    ],
    [
      'runs beforeOperation before access is asked',
      `${operations}/updateByID.js`,
      ['await buildBeforeOperation({', 'await executeAccess({'],
    ],
    [
      'reads what a restored version becomes before any hook',
      `${operations}/restoreVersion.js`,
      ['draft: draftArg = false', '} = args', 'await buildBeforeOperation({'],
    ],
    ['saves many documents of one request side by side', `${operations}/update.js`, ['await Promise.all(docs.map(']],
    [
      'puts its endpoints behind a collection’s own',
      'payload/dist/collections/config/sanitize.js',
      [
        'sanitized.endpoints = []',
        'of authCollectionEndpoints',
        'sanitized.endpoints.push(',
        'of defaultCollectionEndpoints',
      ],
    ],
    [
      'copies the context of a request at each nested call',
      'payload/dist/utilities/createLocalReq.js',
      ['...req.context', '...context', 'req.context = getRequestContext(req, context)'],
    ],
    [
      'asks for no order of a list where its type has several',
      '@payloadcms/next/dist/views/List/index.js',
      ["query.sort = collectionPreferences?.sort || (typeof collectionConfig.defaultSort === 'string'"],
    ],
    [
      'places what is said of a save by its position, and piles it up by its lift',
      'sonner/dist/styles.css',
      ["[data-sonner-toast][data-y-position='bottom']", '--lift: -1;', '--lift-amount: calc(var(--lift) * var(--gap))'],
    ],
    ['marks the newest version', 'payload/dist/versions/getLatestCollectionVersion.js', ['latest: {', 'equals: true']],
    [
      'finds the transaction of a request among the adapter’s sessions',
      '@payloadcms/drizzle/dist/utilities/getTransaction.js',
      ['adapter.sessions[await req.transactionID]?.db'],
    ],
    [
      'says that a COMMIT went well which did not, so that ours stands in its place',
      '@payloadcms/drizzle/dist/transactions/commitTransaction.js',
      ['await session.resolve();', 'catch (_)', 'await session.reject();'],
    ],
    [
      'returns the fields of a form as they were before the answer to a save was put into them, and may leave it open',
      '@payloadcms/ui/dist/forms/Form/index.js',
      [
        'if (disableFormWhileProcessing) {',
        'const newFormState = await onSuccess(json,',
        "type: 'MERGE_SERVER_STATE'",
        'return {',
        'formState: contextRef.current.fields',
      ],
    ],
    [
      'hears of changed sources where it is told to, and asks once',
      'payload/dist/index.js',
      [
        'cached.reload === true',
        'if (!cached.ws &&',
        'new WebSocket(getNextJsHMRURL())',
        "data.type === 'serverComponentChanges'",
      ],
    ],
    [
      'takes the address for that from the environment',
      'payload/dist/utilities/getNextJsHMRURL.js',
      ["'/_next/hmr'", 'process.env.PAYLOAD_HMR_URL_OVERRIDE'],
    ],
  ])('%s', (_, file, passages) => {
    expect(placesOf(file, passages).map((at, index) => (at < 0 ? passages[index] : 'there'))).toEqual(
      passages.map(() => 'there'),
    )
  })

  it('has no way to write into the database that does not wait its turn', () => {
    const [, adapter = ''] =
      /interface BaseDatabaseAdapter \{\n([\s\S]*?)\n\}/.exec(read('payload/dist/database/types.d.ts')) ?? []
    const methods = [...adapter.matchAll(/^ {4}((?:create|update|delete|upsert)\w*): \w+;$/gm)].map(([, name]) => name)
    expect(methods.length).toBeGreaterThan(10)
    // Writes a file of the schema's, for developers.
    expect(methods.filter((name) => name !== 'createMigration').sort()).toEqual([...writes].sort())
  })
})

describe('Next.js', () => {
  it('tells whoever is connected at its one address what changed', () => {
    expect(
      placesOf('next/dist/server/lib/router-server.js', ['/_next/hmr`', 'hotReloader.onHMR(req, socket, head']),
    ).not.toContain(-1)
  })

  it('takes upgraded connections from the server that it is given', () => {
    expect(
      placesOf('next/dist/server/next.js', [
        "customServer.on('upgrade'",
        'this.setupWebSocketHandler(this.options.httpServer, req)',
      ]),
    ).not.toContain(-1)
  })

  it('has the program that builds where it is started from', () => {
    expect(existsSync(installed('next/dist/bin/next'))).toBe(true)
  })
})
