import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { ensureBrowser } from '../tests/e2e/browser'
import { installedAside } from '../tests/installed-aside'
import { articleLink, environmentIn, firstLink, site, startSite } from './site'

/* What Lighthouse says of the pages on a phone, as its own command does: four marks out of 100. */

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** The least that each page must reach. */
const targets: Record<Category, number> = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 }

/** What does not apply to a page: results ask search engines to leave them out, since there is no end of them. */
const unasked: Record<string, string[]> = { results: ['is-crawlable'] }

type Category = (typeof categories)[number]

export type Marks = { page: string } & Record<Category, number> & {
    /** What costs marks, as Lighthouse calls it. */
    lost: string[]
  }

type Audit = { id: string; title: string; score: number | null }
type Report = {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, Audit>
  runtimeError?: { message: string }
}

/** Newer ones need Node 22. */
const version = '12.8.2'
const visits = 3

const visit = async (url: string, without: string[]): Promise<Report> => {
  const command = path.join(installedAside('lighthouse', version), 'cli/index.js')
  const words = [
    command,
    url,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    `--only-categories=${categories.join(',')}`,
    ...without.map((audit) => `--skip-audits=${audit}`),
  ]
  const env = { ...process.env, CHROME_PATH: ensureBrowser(), NO_UPDATE_NOTIFIER: '1' }
  const { stdout } = await promisify(execFile)(process.execPath, words, { env, maxBuffer: 64 * 1024 * 1024 })
  const report: Report = JSON.parse(stdout)
  if (report.runtimeError) throw new Error(`Lighthouse could not look at ${url}: ${report.runtimeError.message}`)
  return report
}

const markOf = (report: Report, category: Category): number =>
  Math.round((report.categories[category]?.score ?? 0) * 100)

const lostIn = ({ categories: all, audits }: Report): string[] => {
  const counted = Object.values(all).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return counted.flatMap(({ id }) => {
    const { score, title } = audits[id] ?? {}
    return score === null || score === undefined || score === 1 ? [] : [`${id} (${title})`]
  })
}

/** The pages that residents come to first, each looked at three times; the visit with the middle performance counts. */
export const measureLighthouse = async (folder: string): Promise<Marks[]> => {
  const running = await startSite(environmentIn(folder))
  try {
    const pages = [
      ['home', '/'],
      ['article', await firstLink('/news', articleLink)],
      ['list', '/news'],
      ['consultation', await firstLink('/consultations', /href="(\/consultations\/[a-z0-9-]+)"/)],
      ['search', '/search'],
      ['results', '/search?q=council'],
    ] as const
    const marks: Marks[] = []
    // The first visit of all loads the browser's program from the disk beside the page.
    await visit(site, [])
    for (const [page, address] of pages) {
      const reports: Report[] = []
      for (let one = 0; one < visits; one += 1) reports.push(await visit(site + address, unasked[page] ?? []))
      reports.sort((a, b) => markOf(a, 'performance') - markOf(b, 'performance'))
      const middle = reports[Math.floor(visits / 2)] as Report
      const each = Object.fromEntries(categories.map((name) => [name, markOf(middle, name)]))
      marks.push({ page, ...(each as Record<Category, number>), lost: lostIn(middle) })
    }
    return marks
  } finally {
    await running.stop()
  }
}

export const printLighthouse = (marks: Marks[]): void => {
  console.log(`\nLighthouse ${version}, as a phone, the middle of ${visits} visits\n`)
  console.table(Object.fromEntries(marks.map(({ page, lost, ...rest }) => [page, rest])))
  for (const { page, lost } of marks) if (lost.length > 0) console.log(`${page} loses marks by: ${lost.join('; ')}`)
  const missed = marks.flatMap(({ page, ...mark }) =>
    categories
      .filter((name) => mark[name] < targets[name])
      .map((name) => `${page}: ${name} is ${mark[name]} of ${targets[name]}`),
  )
  console.log(missed.length > 0 ? `\nBelow the targets: ${missed.join('; ')}` : '\nAll targets are reached.')
}
