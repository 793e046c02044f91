import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Writes a file whole or not at all: whoever reads it meanwhile gets the one before. Makes its folder if need be. */
export const writeWhole = async (file: string, bytes: Buffer): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.new`
  await writeFile(beside, bytes)
  await rename(beside, file)
}
