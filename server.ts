import { start } from './src/page-server/start'

void start(process.cwd())
