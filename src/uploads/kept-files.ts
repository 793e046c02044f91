import { access, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { BasePayload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { afterCommit } from '@/database/after-commit'
import type { FileCollection } from '@/publishing/files/files-used'
import { namedSo } from './named-so'

/*
 * Which content a file has is decided by the database: new content waits beside the old one, under the
 * time of the save that brings it, and takes its place once that is committed. Until it has, whoever
 * knows the document finds it where it waits. So a save that fails, or a process that is killed, leaves
 * the old file whole, and nobody who reads meanwhile gets less than a whole one.
 */

/** When a document was changed last, as a database gives it. */
type Changed = string | Date | null | undefined

/** What waits for longer belongs to no save that still runs. In milliseconds. */
const longestSave = 60 * 60 * 1000

const waitingName = /^(.+)\.(\d{13})\.new$/

const waitingFile = (file: string, changed: NonNullable<Changed>): string =>
  `${file}.${new Date(changed).getTime()}.new`

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** Returns the folder of a collection's files. Payload is not told: it would delete a file before another is there. */
export const folderOf = ({ custom }: Pick<SanitizedCollectionConfig, 'custom'>): string => String(custom.files)

/**
 * Returns where the content of a file is.
 *
 * @param name as it stands in the database, of a size too
 * @param changed when the document was changed last: so new content is found that has just been saved
 */
export const keptAt = async (
  payload: BasePayload,
  kind: FileCollection,
  name: string,
  changed?: Changed,
): Promise<string> => {
  const file = path.join(folderOf(payload.collections[kind].config), name)
  const waiting = changed ? waitingFile(file, changed) : undefined
  return waiting && (await isThere(waiting)) ? waiting : file
}

/**
 * Opens a file to be read; whoever has it open gets the whole of it, whatever takes its place.
 *
 * @returns undefined if it is not on the disk
 */
export const openKept = async (...which: Parameters<typeof keptAt>) => {
  const opened = (file: string) => open(file).catch(() => undefined)
  // What waited may have taken its place meanwhile.
  return (await opened(await keptAt(...which))) ?? opened(await keptAt(...which))
}

/** What one save does to files. */
type FileChange = {
  /** When the document was changed by it. */
  changed: string | Date
  /** New content, by name. */
  files: Map<string, Buffer>
  /** Lists the names under which nothing is any more. */
  gone: string[]
}

const unlessMissing = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOENT') throw error
}

/** Writes the new content of files and has it take its place when the save is committed. @throws {Error} if it can't be written */
export const keepFiles = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  { changed, files, gone }: FileChange,
): Promise<void> => {
  const folder = folderOf(collection)
  const moves = [...files.keys()].map((name) => {
    const file = path.join(folder, name)
    return { file, waiting: waitingFile(file, changed), bytes: files.get(name) as Buffer }
  })
  const undone = async () => {
    for (const { waiting } of moves) await rm(waiting, { force: true })
  }
  await mkdir(folder, { recursive: true })
  try {
    for (const { waiting, bytes } of moves) await writeFile(waiting, bytes, { flush: true })
  } catch (error) {
    await undone()
    throw error
  }
  await afterCommit(req, {
    committed: async () => {
      // Another save of the same file may have moved it already.
      for (const { file, waiting } of moves) await rename(waiting, file).catch(unlessMissing)
      for (const name of gone) await rm(path.join(folder, name), { force: true })
    },
    undone,
  })
}

/** Has files take their place that a killed process left waiting. @param changed by which save, as it is committed */
export const settleFiles = async (
  collection: SanitizedCollectionConfig,
  names: string[],
  changed: string | Date,
): Promise<void> => {
  for (const name of names) {
    const file = path.join(folderOf(collection), name)
    await rename(waitingFile(file, changed), file).catch(() => {})
  }
}

/** At a start: what a killed process left waiting takes its place if it was saved, and else is removed. */
export const settleAllFiles = async (payload: BasePayload): Promise<void> => {
  for (const kind of ['media', 'documents'] as const) {
    const { config } = payload.collections[kind]
    const names = await readdir(folderOf(config)).catch(() => [])
    for (const entry of names) {
      const [, name, time] = waitingName.exec(entry) ?? []
      if (!name) continue
      const where = namedSo(kind, name)
      const found = await payload.db.findOne<{ id: string; updatedAt: string }>({ collection: kind, where })
      const waiting = path.join(folderOf(config), entry)
      if (found && new Date(found.updatedAt).getTime() === Number(time)) {
        await settleFiles(config, [name], found.updatedAt)
        continue
      }
      // Another process may be in the middle of its save.
      const { mtimeMs } = await stat(waiting).catch(() => ({ mtimeMs: Date.now() }))
      if (Date.now() - mtimeMs > longestSave) await rm(waiting, { force: true })
    }
  }
}
