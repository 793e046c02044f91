import { fill, start } from './src/page-server/start'

const [command, ...words] = process.argv.slice(2)

void (command === 'sample' ? fill(process.cwd(), words) : start(process.cwd()))
