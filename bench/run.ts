import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildUnlessCurrent } from '@/page-server/build'
import { measureCrowding, printCrowding } from './crowding'
import { measureDecisions, printDecisions } from './decisions'
import { measureDifferential, printDifferential } from './differential'
import { measureFinder, measurePlainIndex, printFinder, printPlainIndex } from './finder'
import { measureFuzz, printFuzz } from './fuzz'
import { measureLighthouse, printLighthouse } from './lighthouse'
import { measureLiveRule, printLiveRule } from './live-rule'
import { measureMail, printMail } from './mail'
import { measureMixedLoad, printMixedLoad } from './mixed-load'
import { measureQuestions, printQuestions } from './questions'
import { measureRush, printRush } from './rush'
import { measureSaves, printSaves } from './saves'
import { measureScale, printScale } from './scale'
import { measureStarts, printStarts } from './starts'
import { measureUncached, printUncached } from './uncached'
import { measureWeights, printWeights } from './weights'

/*
 * Measures the site beside its peers, in one run on one machine, prints tables and writes
 * bench/results.json. `npm run bench -- rush weights` measures only those parts;
 * `npm run bench -- mixed-load --minutes 10` takes longer over the mixed load;
 * `npm run bench -- uncached --beside 'http://localhost:4000/posts/post-{n}'` measures another site
 * beside this one, which has 1,000 articles that nobody asked for yet;
 * `npm run bench -- saves --beside ../older-version` measures saves beside another checkout of this software;
 * `npm run bench -- mail --subscribers 5000 --kills 50` sends to fewer than 50,000, and kills the site meanwhile;
 * `npm run bench -- mail --smtp smtp://127.0.0.1:2525 --only alert` sends into a real mail server too, and leaves out the
 * other parts: `overtaking`, `returned`, `two` (with `TEST_MONGODB_URL`), `meanwhile`;
 * `npm run bench -- scale --beside ../older-version` does so for a site with 100,000 news items, which each of them
 * makes up once and keeps;
 * `npm run bench -- differential --requests 100000 --seed 7` sends fewer requests than a million, and others;
 * the same for `fuzz`, which sends what nobody should to the site itself;
 * `npm run bench -- finder --database data/site.db` takes 100,000 items that are there already;
 * `npm run bench -- finder --plain` asks the same of plain FTS5 with GROUP BY, at 10,000 and 100,000 items;
 * `npm run bench -- finder --decisions` makes up 100,000 decisions instead, and their pages beside those of articles;
 * `npm run bench -- finder --questions --beside ../older-version` only asks the questions of `tests/questions`, of both.
 */

const words = process.argv.slice(2)
const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined)
const minutes = Number(after('--minutes')) || 2
/** What to compare with: another site (the address of its n-th article, with {n} for the number), or a checkout. */
const beside = after('--beside')

/** Made-up requests are the same again with the same seed. */
const seed = Number(after('--seed')) || 1

const mongodb = (url: string): string => {
  const parsed = new URL(url)
  parsed.pathname = `/newsroom-bench-${Date.now()}`
  return parsed.toString()
}

const parts: Record<string, (folder: string) => Promise<unknown>> = {
  starts: async (folder) => {
    const starts = [await measureStarts('SQLite', folder)]
    const other = process.env.TEST_MONGODB_URL
    if (other) starts.push(await measureStarts('MongoDB', folder, mongodb(other)))
    printStarts(starts)
    return starts
  },
  mail: async (folder) => {
    const times = await measureMail(folder, {
      subscribers: Number(after('--subscribers')) || 50_000,
      kills: Number(after('--kills')) || 0,
      smtpUrl: after('--smtp'),
      mongodb: process.env.TEST_MONGODB_URL && mongodb(process.env.TEST_MONGODB_URL),
      only: after('--only'),
    })
    printMail(times)
    return times
  },
  rush: async (folder) => {
    const rush = await measureRush(folder)
    printRush(rush)
    return rush
  },
  uncached: async (folder) => {
    const uncached = await measureUncached(folder, beside)
    printUncached(uncached)
    return uncached
  },
  differential: async () => {
    const outcome = await measureDifferential(Number(after('--requests')) || 1_000_000, seed)
    printDifferential(outcome)
    return outcome
  },
  fuzz: async (folder) => {
    const fuzz = await measureFuzz(folder, Number(after('--requests')) || 100_000, seed)
    printFuzz(fuzz)
    return fuzz
  },
  weights: async (folder) => {
    const weights = await measureWeights(folder)
    printWeights(weights)
    return weights
  },
  'mixed-load': async (folder) => {
    const load = await measureMixedLoad(folder, minutes)
    printMixedLoad(load)
    return load
  },
  crowding: async (folder) => {
    const crowding = await measureCrowding(folder)
    printCrowding(crowding)
    return crowding
  },
  finder: async (folder) => {
    if (words.includes('--plain')) {
      const plain = await measurePlainIndex(folder, after('--database'))
      printPlainIndex(plain)
      return { plain }
    }
    if (words.includes('--decisions')) {
      const decisions = await measureDecisions(folder, after('--database'))
      printDecisions(decisions)
      return { decisions }
    }
    const questions = await measureQuestions(folder, beside)
    printQuestions(questions)
    if (words.includes('--questions')) return { questions }
    const figures = await measureFinder(folder, after('--database'))
    printFinder(figures)
    return { ...figures, questions }
  },
  lighthouse: async (folder) => {
    const marks = await measureLighthouse(folder)
    printLighthouse(marks)
    return marks
  },
  saves: async (folder) => {
    const times = await measureSaves(folder, beside)
    printSaves(times)
    return times
  },
  scale: async () => {
    const scale = await measureScale(beside)
    printScale(scale)
    return scale
  },
  'live-rule': async (folder) => {
    const costs = await measureLiveRule(folder)
    printLiveRule(costs)
    return costs
  },
}

const chosen = Object.keys(parts).filter((name) => words.includes(name))

const names = chosen.length > 0 ? chosen : Object.keys(parts)

// That part makes a page server of its own, with a site that needs no build.
if (names.some((name) => name !== 'differential')) await buildUnlessCurrent(process.cwd())
const file = 'bench/results.json'
const results = chosen.length > 0 && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
for (const name of names) {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
  try {
    results[name] = await (parts[name] as (folder: string) => Promise<unknown>)(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
mkdirSync('bench', { recursive: true })
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
