import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compile } from 'sass'
import { expect, it } from 'vitest'

/*
 * The admin's sheets draw over Payload's. A class that Payload no longer has would leave a page as Payload draws it,
 * and no other test would say so.
 */

const sheets = ['frame/admin', 'dashboard/dashboard', 'managing/managing'].map(
  (name) => compile(`src/admin/${name}.scss`, { loadPaths: ['node_modules'] }).css,
)

/** The names that Payload's classes begin with, as far as our sheets use them. */
const payloads =
  /^(?:template-|doc-|document-|app-header|nav-toggler|step-nav|hamburger|popup|login|list-header|list-controls|field-|fixed-toolbar|collapsible|array-field|blocks-field|collection-|table|search-bar|upload|live-preview|btn|rich-text|render-|row-label|payload-|paginator|page-controls)/

/** What carries the name of one of our collections, or of a style that is put together. */
const madeUp = /^(?:collection-(?:list|edit|default-edit)--|btn--style-)/

const classes = [
  ...new Set(sheets.flatMap((css) => [...css.matchAll(/\.([a-z][a-zA-Z0-9_-]*)/g)].map(([, name = '']) => name))),
].filter((name) => payloads.test(name) && !madeUp.test(name))

/** Everything that Payload draws the admin with: its sheets, and the components that put classes together. */
const installed = ['ui', 'next', 'richtext-lexical']
  .flatMap((name) => {
    const folder = `node_modules/@payloadcms/${name}/dist`
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:css|js)$/.test(file) && !file.endsWith('.spec.js'))
      .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  })
  .join('\n')

/** A class as it stands, or as components put it together: `${baseClass}__head`. */
const isThere = (name: string): boolean => {
  const [, end = name] = /((?:__|--)[a-zA-Z0-9_-]+)$/.exec(name) ?? []
  return installed.includes(name) || (end !== name && installed.includes(`baseClass}${end}`))
}

it('Payload still draws the admin with the classes that our sheets name', () => {
  expect(classes.length).toBeGreaterThan(30)
  expect(classes.filter((name) => !isThere(name))).toEqual([])
})

it('Payload’s own styles lie in a layer, which ours win over without being stronger', () => {
  const css = readFileSync('node_modules/@payloadcms/next/dist/prod/styles.css', 'utf8')
  expect(css).toContain('@layer payload-default')
})
