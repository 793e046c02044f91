import { readdirSync } from 'node:fs'
import { filedUnder } from '@collections/definitions'
import { describe, expect, it } from 'vitest'
import { allSurfaces, otherEndpoints } from '../surfaces/surfaces'
import { contentTypes } from './content'
import { freshEnvironment } from './newsroom'

freshEnvironment()
const surfaces = allSurfaces('2026', '01')

describe('the table is whole', () => {
  const route = (file: string) =>
    `/${file
      .replace(/\\/g, '/')
      .replace(/\([^)]*\)\//g, '')
      .replace(/\/?(?:page\.tsx|route\.tsx?)$/, '')}`
  const covered = new Set(surfaces.map(({ covers }) => covers))

  it('every route of the site has a row', () => {
    const routes = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:page\.tsx|route\.tsx?)$/.test(file))
      .map(route)
    expect(routes.length).toBeGreaterThan(30)
    const others = routes.filter((path) => !path.startsWith('/api/') && !covered.has(`page ${path}`))
    expect(others).toEqual([])
  })

  it('every endpoint of the API has a row, or a reason why it needs none', async () => {
    const { collections, endpoints, globals } = await (await import('@payload-config')).default
    const accounts = new Set(['users'])
    const found = new Set<string>()
    const clean = (path: string) => (path === '/' ? '' : path)
    for (const collection of collections)
      for (const { method, path } of collection.endpoints || []) {
        if (accounts.has(collection.slug) || collection.slug.startsWith('payload-')) continue
        found.add(`${method.toUpperCase()} /:collection${clean(path)}`)
      }
    for (const global of globals) found.add(`GET /globals/${global.slug}`)
    for (const { method, path } of endpoints ?? []) found.add(`${method.toUpperCase()} ${path}`)
    const without = [...found].filter((name) => !covered.has(`api ${name}`) && !(name in otherEndpoints))
    expect(without).toEqual([])
    expect(Object.keys(otherEndpoints).filter((name) => !found.has(name))).toEqual([])
  })

  it('every collection of the API is asked', async () => {
    const { collections } = await (await import('@payload-config')).default
    const types = new Set<string>(contentTypes)
    const asked = new Set(surfaces.map(({ path }) => path?.match(/^\/api\/([\w-]+)/)?.[1]))
    // Files are asked for by each text that has one; contacts, topics and series are always public.
    for (const slug of ['media', 'documents', 'contacts', ...filedUnder.map((one) => one.slug)]) asked.add(slug)
    expect(collections.map(({ slug }) => slug).filter((slug) => !types.has(slug) && !asked.has(slug))).toEqual([])
  })
})
