import { fill, rebuildSearch, start } from './src/page-server/start'

const [command, ...words] = process.argv.slice(2)

const run = () => {
  if (command === 'sample') return fill(process.cwd(), words)
  return command === 'rebuild-search' ? rebuildSearch(process.cwd()) : start(process.cwd())
}

void run()
