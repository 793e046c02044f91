import { cleanStoredFiles, fill, rebuildSearch, start } from './src/page-server/start'

const [command, ...words] = process.argv.slice(2)

const run = () => {
  if (command === 'sample') return fill(process.cwd(), words)
  if (command === 'clean-files') return cleanStoredFiles(process.cwd())
  return command === 'rebuild-search' ? rebuildSearch(process.cwd()) : start(process.cwd())
}

void run()
