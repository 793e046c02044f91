import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { buildUnlessCurrent } from '../../src/page-server/build'
import { ensureBrowser } from './browser'
import { dataFolder } from './site'

ensureBrowser()
await buildUnlessCurrent(process.cwd())
rmSync(dataFolder, { recursive: true, force: true })
const { status } = spawnSync('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit' })
process.exit(status ?? 1)
