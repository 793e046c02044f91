import config from '@payload-config'
import { getPayload } from 'payload'
import { createPreparer } from '@/mail/prepare'
import { whoGetsIn } from '@/notifications/who-gets'

/*
 * A process that can be killed: writes down who gets the mailings that were begun, as many together as it is told, and says
 * “written” after each portion.
 */

const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'
const portion = Number(process.argv.at(-1))
const written = () => console.log('written')
const { prepare } = createPreparer(payload, whoGetsIn(payload), { portion, written })
await prepare()
// It is to be killed before.
process.exit(1)
