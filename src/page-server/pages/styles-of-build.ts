import { readFileSync } from 'node:fs'
import path from 'node:path'

/** A page's stylesheet comes with it while it is smaller than what a request of its own would cost. */
const largest = 40_000

/**
 * Reads the stylesheets that the build made.
 *
 * @param directory the project's folder
 * @returns a function that gives the text of one by its address; undefined if it is none, or too large
 */
export const stylesOfBuild = (directory: string) => {
  const known = new Map<string, string | undefined>()
  const folder = path.join(directory, '.next/static')

  const read = (href: string): string | undefined => {
    const [, name] = /^\/_next\/static\/([\w./~-]+\.css)(?:\?.*)?$/.exec(href) ?? []
    if (!name || name.includes('..')) return undefined
    const text = readFileSync(path.join(folder, name), 'utf8')
    // An end tag in it would end the style element, and what it refers to is relative to the file.
    return text.length > largest || /<\/style|url\((?!["']?(?:data:|\/))/i.test(text) ? undefined : text.trim()
  }

  return (href: string): string | undefined => {
    if (!known.has(href)) known.set(href, read(href))
    return known.get(href)
  }
}
