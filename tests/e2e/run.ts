import { rmSync } from 'node:fs'
import { buildUnlessCurrent } from '@/page-server/build'
import { ensureBrowser } from './browser'
import { dataOfAll } from './site'
import { watchedRun } from './watched-run'

const run = () => {
  rmSync(dataOfAll, { recursive: true, force: true })
  return watchedRun('npx', ['playwright', 'test', ...process.argv.slice(2)])
}

ensureBrowser()
await buildUnlessCurrent(process.cwd())
let code = await run()
for (let again = 0; code === undefined && again < 2; again += 1) {
  console.error('\n==== The test runner stood still for five minutes. All its tests are run once more. ====\n')
  code = await run()
}
process.exit(code ?? 1)
