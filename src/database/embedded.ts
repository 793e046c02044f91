import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '@/environment'
import { DatabaseError } from './database-error'

const folderOf = (databaseUrl: string): string => path.dirname(path.resolve(databaseUrl.replace(/^file:/, '')))

/** Makes a folder and makes sure that files can be written there. @throws {DatabaseError} */
const prepareFolder = (folder: string, variable: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch {
    throw new DatabaseError(
      `The folder ${folder} cannot be written. Change its owner or permissions, or set ${variable} to another place.`,
    )
  }
}

/**
 * Makes sure that the folders for the embedded database, for uploads and for the search index can be written.
 *
 * @throws {DatabaseError}
 */
export const prepareFolders = ({ embedded, databaseUrl, mediaDir, searchIndex }: Environment): void => {
  if (embedded) {
    prepareFolder(folderOf(databaseUrl), 'DATABASE_URL')
    const file = databaseUrl.replace(/^file:/, '')
    if (existsSync(file)) {
      try {
        accessSync(file, constants.W_OK)
      } catch {
        throw new DatabaseError(`The database file ${file} cannot be written. Change its owner or permissions.`)
      }
    }
  }
  prepareFolder(path.resolve(mediaDir), 'MEDIA_DIR')
  prepareFolder(path.dirname(path.resolve(searchIndex)), 'SEARCH_INDEX')
}

/**
 * The secret that signs sessions: the given one, or one that is made once and kept beside the
 * embedded database, readable by its owner alone.
 */
export const secretFor = ({ secret, databaseUrl, embedded }: Environment): string => {
  if (secret) return secret
  if (!embedded) throw new DatabaseError('PAYLOAD_SECRET is required with MongoDB.')
  const file = path.join(folderOf(databaseUrl), 'secret')
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    try {
      writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(file, 'utf8').trim()
}
