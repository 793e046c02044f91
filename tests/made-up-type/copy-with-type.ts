import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** All that is needed to load the newsroom, generate its types and migration, and run its tests. */
const copied = [
  'collections',
  'migrations',
  'public',
  'src',
  'tests',
  'biome.json',
  'biome.imports.json',
  'next.config.mjs',
  'package.json',
  'payload.config.ts',
  'server.ts',
  'start.cjs',
  'tsconfig.json',
  'vitest.config.ts',
]

/** The lines that a type adds to each registry: how it is imported, and in which list it stands. */
const lines: Record<string, { after: string; line: string }[]> = {
  'collections/definitions.ts': [
    { after: '', line: "import { allotmentsDefinition } from './allotments/definition'" },
    { after: '  pagesDefinition,', line: '  allotmentsDefinition,' },
  ],
  'collections/collections.ts': [
    { after: '', line: "import { Allotments } from './allotments/collection'" },
    { after: '  pages: Pages,', line: '  allotments: Allotments,' },
  ],
  'collections/for-readers.ts': [
    { after: '', line: "import { allotmentsForReaders } from './allotments/for-readers'" },
    { after: '  pages: pagesForReaders,', line: '  allotments: allotmentsForReaders,' },
  ],
}

const withLine = (text: string, { after, line }: { after: string; line: string }): string => {
  if (!after) return `${line}\n${text}`
  if (!text.includes(`${after}\n`)) throw new Error(`The registry has no line “${after}”.`)
  return text.replace(`${after}\n`, `${after}\n${line}\n`)
}

export type Copy = {
  folder: string
  /** Runs a program of the project in the copy. @returns what it wrote @throws with what it wrote */
  run: (program: string, words: string[], environment?: Record<string, string>) => string
  /** Adds the type's lines to a registry. */
  register: (registry: string) => void
}

/** A copy of this checkout with the folder and the routes of a made-up type, and nothing that names it yet. */
export const copyWithType = (): Copy => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-with-type-'))
  for (const name of copied) cpSync(name, path.join(folder, name), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
  cpSync('tests/made-up-type/allotments', path.join(folder, 'collections/allotments'), { recursive: true })
  cpSync('tests/made-up-type/routes', path.join(folder, 'src/app/(site)/allotments'), { recursive: true })
  return {
    folder,
    run: (program, words, environment = {}) => {
      const { VITEST: _, ...inherited } = process.env
      try {
        return execFileSync(path.join(folder, 'node_modules/.bin', program), words, {
          cwd: folder,
          env: { ...inherited, ...environment },
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'pipe'],
        })
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
        throw new Error(`${program} ${words.join(' ')} failed:\n${stdout}\n${stderr}`)
      }
    },
    register: (registry) => {
      const file = path.join(folder, registry)
      const text = (lines[registry] ?? []).reduce(withLine, readFileSync(file, 'utf8'))
      writeFileSync(file, text)
    },
  }
}

export const registries = Object.keys(lines)
