import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { installedAside } from '../installed-aside'
import { addressOf, forms, kinds } from './kinds'
import { asAdministrator } from './sessions'

/* The Nu checker, which is what the W3C's validator runs, reads every kind of page. It needs Java. */

/** What the checker says of things that are right: what standards have and it does not know yet (as `cqi`), and a matter of taste. */
const judged = [
  // https://html.spec.whatwg.org/#link-type-expect is what the attribute was made for.
  'A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”.',
  // https://www.w3.org/TR/css-view-transitions-2/#view-transition-rule
  'CSS: Unrecognized at-rule “@view-transition”',
  // https://drafts.csswg.org/css-scroll-snap-2/#scroll-initial-target
  "CSS: “scroll-initial-target”: Property “scroll-initial-target” doesn't exist.",
  'Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.',
]

type Message = {
  type: 'error' | 'info'
  subType?: string
  url: string
  lastLine?: number
  message: string
  extract?: string
}

/** Why the pages can't be checked here, said so that nobody overlooks it; or where the checker is. */
const checker = (): { jar: string } | { missing: string } => {
  const missing = (what: string) => {
    console.warn(`\n==== THE NU CHECKER DID NOT READ THE PAGES: ${what} ====\n`)
    return { missing: what }
  }
  if (spawnSync('java', ['-version']).status !== 0)
    return missing('there is no Java (apt-get install default-jre-headless)')
  try {
    return { jar: path.join(installedAside('vnu-jar', '26.9.27'), 'build/dist/vnu.jar') }
  } catch (error) {
    return missing((error as Error).message)
  }
}

const check = async (jar: string, files: string[]): Promise<Message[]> => {
  const words = ['-Xss1m', '-jar', jar, '--exit-zero-always', '--stdout', '--format', 'json', ...files]
  const { stdout } = await promisify(execFile)('java', words, { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout).messages
}

/** A withdrawn article, one that was taken off, and a draft that is shown by a preview link. */
const rarePages = async (): Promise<[name: string, address: string][]> => {
  const api = await asAdministrator()
  const send = async (address: string, data: object) => {
    const answer = await api.post(address, { data })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()).doc
  }
  const article = (title: string, more: object = {}) =>
    send('/api/news', { title, summary: 'For the checker.', body: 'For the checker.', ...more })
  const withdrawn = await article('Read by the checker, withdrawn', { _status: 'published' })
  await send(`/api/news/${withdrawn.id}/withdraw`, { reason: 'For the checker.' })
  const gone = await article('Read by the checker, gone', { _status: 'published' })
  await api.patch(`/api/news/${gone.id}`, { data: { _status: 'draft' } })
  const draft = await article('Read by the checker, draft')
  const link = { contentType: 'news', documentId: draft.id, forWhom: 'The checker' }
  const preview = await send('/api/preview-links', link)
  return [
    ['withdrawn article', withdrawn.address],
    ['gone', gone.address],
    ['preview', preview.address],
  ]
}

test('every kind of page is valid HTML', async ({ request }) => {
  test.setTimeout(180_000)
  const found = checker()
  test.skip('missing' in found, 'missing' in found ? found.missing : '')
  if ('missing' in found) return
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-html-'))
  try {
    const pages = await Promise.all(
      [...kinds, ...forms].map(async ([name, list, link]) => [name, await addressOf(request, list, link)] as const),
    )
    const files: string[] = []
    for (const [name, address] of [...pages, ...(await rarePages())]) {
      const file = path.join(folder, `${name.replace(/\W+/g, '-')}.html`)
      writeFileSync(file, await (await request.get(address)).text())
      files.push(file)
    }
    const said = (await check(found.jar, files))
      .filter(
        ({ message, extract }) =>
          !judged.includes(message) && !(/Parse Error/.test(message) && /\dcqi/.test(extract ?? '')),
      )
      .map(
        ({ type, subType, url, lastLine, message, extract }) =>
          `${subType ?? type}, ${path.basename(url)}:${lastLine}: ${message} ${extract?.trim().slice(0, 200)}`,
      )
    expect(said).toEqual([])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
