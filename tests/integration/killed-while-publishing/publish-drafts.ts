import { createInterface } from 'node:readline'
import config from '@payload-config'
import { getPayload } from 'payload'

/*
 * A process that can be killed: says “ready”, is told the ids of some news items in one line, publishes
 * all of them at once, and says the id of each that is done.
 */

const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'

createInterface({ input: process.stdin }).once('line', async (ids) => {
  const publish = async (id: string) => {
    await payload.update({ collection: 'news', id, data: { _status: 'published' } })
    console.log(id)
  }
  await Promise.all(ids.split(' ').map(publish))
  process.exit(0)
})
console.log('ready')
