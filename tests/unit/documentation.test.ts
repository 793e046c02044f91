import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/*
 * What is written about the project names files, links and settings; each of them has to be there. Names of
 * things made at run time (`data/site.db`) and addresses of the site (`/news/archive`) are no files of the repository.
 */

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
]

const read = (file: string): string => readFileSync(file, 'utf8')

/** Blocks of code show what is typed and what is drawn, not where things stand. */
const prose = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '')

const codesIn = (text: string): string[] => [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)

/** The first parts of paths that are files of the repository. */
const roots = /^(?:src|collections|tests|bench|docs|migrations|public|\.ci|\.github)\//
/** A file of ours, named from a folder that the text has named: “in `src/page-server/`”. */
const sources = /^[\w(][^\s]*\/[^\s]*\.(?:tsx?|scss|mjs|cjs|md|ya?ml)$/

/** Of what stands in backticks, the paths of files and folders: no patterns, no made-up names. */
const pathsIn = (text: string): string[] =>
  codesIn(text).filter((code) => (roots.test(code) || sources.test(code)) && !/[\s<>{}*…]/.test(code))

const isThere = (name: string, text: string): boolean =>
  existsSync(name) || codesIn(text).some((folder) => /^src\/.*\/$/.test(folder) && existsSync(path.join(folder, name)))

/** Where relative links lead to. */
const linksIn = (text: string): string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))

/** A heading as GitHub names it in addresses. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsIn = (text: string): string[] =>
  [...prose(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))

const leadsSomewhere = (file: string, target: string): boolean => {
  const [name = '', anchor] = target.split('#')
  const to = name ? path.join(path.dirname(file), name) : file
  return existsSync(to) && (anchor === undefined || anchorsIn(read(to)).includes(anchor))
}

describe.each(documents)('%s', (file) => {
  const text = read(file)

  it('names no file that is not there', () => {
    expect(pathsIn(text).filter((name) => !isThere(name, text))).toEqual([])
  })

  it('leads nowhere that is not there', () => {
    expect(linksIn(text).filter((target) => !leadsSomewhere(file, target))).toEqual([])
  })
})

it('every function that is named is there', () => {
  const code = ['src', 'collections', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => read(path.join(folder, file))),
  )
  const named = documents
    .flatMap((file) => codesIn(read(file)))
    .flatMap((one) => /^([a-z]\w*)\(.*\)$/i.exec(one)?.[1] ?? [])
  expect(new Set(named).size).toBeGreaterThan(6)
  const isThere = (name: string) => code.some((text) => new RegExp(`export const ${name}\\b`).test(text))
  expect([...new Set(named)].filter((name) => !isThere(name))).toEqual([])
})

it('no command is told of that there is not', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const told = documents.flatMap((file) =>
    [...read(file).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name]) => name),
  )
  expect(new Set(told).size).toBeGreaterThan(12)
  expect(told.filter((name) => !((name as string) in scripts))).toEqual([])
})

it('enough is looked at for these tests to say something', () => {
  expect(documents.length).toBeGreaterThan(8)
  expect(documents.flatMap((file) => pathsIn(read(file))).length).toBeGreaterThan(80)
  expect(documents.flatMap((file) => linksIn(read(file))).length).toBeGreaterThan(20)
})

describe('the settings', () => {
  /** The first column of the table of settings. */
  const told = [...read('docs/running-it.md').matchAll(/^\| `([A-Z][A-Z_]+)` /gm)].map(([, name]) => name)
  const known = [...read('src/environment.ts').matchAll(/^ {4}([A-Z][A-Z_]+): /gm)].map(([, name]) => name)
  const shown = [...read('.env.example').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name)

  it('that are told of are those that are read', () => {
    expect(known.length).toBeGreaterThan(10)
    expect([...told].sort()).toEqual([...known].sort())
  })

  it('are all in the example', () => {
    expect([...new Set(shown)].sort()).toEqual([...known].sort())
  })
})

it('the figures that are told of are those that are served', () => {
  const namesIn = (file: string) => [...new Set(read(file).match(/newsroom_[a-z_]+/g))].sort()
  expect(namesIn('src/page-server/operation/metrics.ts').length).toBeGreaterThan(8)
  expect(namesIn('docs/running-it.md')).toEqual(namesIn('src/page-server/operation/metrics.ts'))
})

it('every part of the bench is told of, and no other', () => {
  const [, parts = ''] = /^const parts[^\n]*= {\n([\s\S]*?)^}$/m.exec(read('bench/run.ts')) ?? []
  const there = [...parts.matchAll(/^ {2}'?([\w-]+)'?: async/gm)].map(([, name]) => name)
  const told = [...read('docs/measuring.md').matchAll(/^\| `([\w-]+)` /gm)].map(([, name]) => name)
  expect(there.length).toBeGreaterThan(8)
  expect([...told].sort()).toEqual([...there].sort())
})

it('every room is told of', () => {
  const rooms = ['src/publishing', 'src/page-server', 'src/site', 'src/admin', 'tests'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${folder}/${name}/`),
  )
  expect(rooms.filter((room) => !codesIn(read('docs/where-things-are.md')).includes(room))).toEqual([])
})

it('the type that is added as an example is the one that is tested', () => {
  const tested = readdirSync('tests/made-up-type', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => read(path.join('tests/made-up-type', file)).split('\n'))
    .map((line) => line.trim())
  const shown = [...read('docs/add-a-content-type.md').matchAll(/^```tsx?\n([\s\S]*?)^```$/gm)]
    .flatMap(([, code = '']) => code.split('\n'))
    .map((line) => line.replace(/(?:^|\s)\/\/ .*$/, '').trim())
  expect(shown.length).toBeGreaterThan(60)
  expect(shown.filter((line) => line && !tested.includes(line))).toEqual([])
})

it('what is relied on was checked with the versions in use', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const line = /^Checked with: (.+)$/m.exec(read('docs/reliances.md'))?.[1] ?? ''
  const checked = [...line.matchAll(/`([^`]+)` ([\d.]+\d)/g)].map(([, name = '', version = '']) => [name, version])
  expect(checked.length).toBeGreaterThan(3)
  expect(checked).toEqual(checked.map(([name = '']) => [name, dependencies[name]]))
})
