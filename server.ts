import { cleanStoredFiles, fill, rebuildSearch, send } from '@/page-server/commands'
import { develop, start } from '@/page-server/start'

const [command, ...words] = process.argv.slice(2)

const run = () => {
  if (command === 'dev') return develop(process.cwd())
  if (command === 'send') return send(process.cwd())
  if (command === 'sample') return fill(process.cwd(), words)
  if (command === 'clean-files') return cleanStoredFiles(process.cwd())
  return command === 'rebuild-search' ? rebuildSearch(process.cwd()) : start(process.cwd())
}

void run()
