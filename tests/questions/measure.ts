import { writeFileSync } from 'node:fs'
import { newsroom } from '@/newsroom'
import { askAll, fillForQuestions } from './ask-all'

/* Asks all questions in a database of its own, and writes the answers as JSON to the file it is told. */

const payload = await newsroom()
await fillForQuestions(payload)
writeFileSync(process.argv[3] as string, JSON.stringify(await askAll()))
process.exit(0)
