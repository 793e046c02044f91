import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Answered } from '../tests/questions/ask-all'

/*
 * How well search answers the questions of `tests/questions`: nDCG of the first three results, over the sample
 * council and what stands beside it; beside another checkout of this software in the same run.
 */

const asked = 'tests/questions'

const answersOf = async (checkout: string, folder: string): Promise<Answered[]> => {
  mkdirSync(folder, { recursive: true })
  const isOther = checkout !== process.cwd()
  // As deep in the other checkout as it is here, for what it imports.
  const scripts = path.join(checkout, isOther ? `${asked}-beside` : asked)
  if (isOther) cpSync(asked, scripts, { recursive: true })
  const file = path.join(folder, 'answers.json')
  try {
    const asking = spawn(process.execPath, ['tests/run-script.mjs', path.join(scripts, 'measure.ts'), file], {
      cwd: checkout,
      env: {
        ...process.env,
        DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
        MEDIA_DIR: path.join(folder, 'media'),
        SEARCH_INDEX: path.join(folder, 'search.db'),
        PAYLOAD_SECRET: 'only for this benchmark',
        SAMPLE_CONTENT: 'false',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [status] = await once(asking, 'exit')
    if (status !== 0) throw new Error('The questions could not be asked; see above.')
    return JSON.parse(readFileSync(file, 'utf8')) as Answered[]
  } finally {
    if (isOther) rmSync(scripts, { recursive: true, force: true })
  }
}

export type QuestionFigures = { own: Answered[]; beside?: Answered[] }

/**
 * @param folder where databases may be made
 * @param beside the folder of another version, with its packages installed; none to measure this one alone
 */
export const measureQuestions = async (folder: string, beside: string | undefined): Promise<QuestionFigures> => ({
  own: await answersOf(process.cwd(), path.join(folder, 'own-questions')),
  beside: beside ? await answersOf(path.resolve(beside), path.join(folder, 'beside-questions')) : undefined,
})

const figures = (answered: Answered[]) => ({
  'nDCG@3': Math.round((answered.reduce((sum, { ndcg }) => sum + ndcg, 0) / answered.length) * 1000) / 1000,
  perfect: answered.filter(({ ndcg }) => ndcg > 0.999).length,
  missed: answered.filter(({ ndcg }) => ndcg === 0).length,
})

export const printQuestions = ({ own, beside }: QuestionFigures): void => {
  console.log(`\nHow well ${own.length} questions are answered by the first three results\n`)
  console.table({ 'this version': figures(own), ...(beside && { 'the other': figures(beside) }) })
  for (const { words, ndcg, titles } of own.filter(({ ndcg }) => ndcg < 0.5))
    console.log(`  ${words} (${ndcg.toFixed(2)}): ${titles.slice(0, 3).join(' | ') || 'nothing'}`)
}
