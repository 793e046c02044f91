import config from '@payload-config'
import { getPayload } from 'payload'
import { keepUp } from '@/search/keep-up'
import { complete } from '../../content'

/*
 * A process that can be stopped at any moment: says whether it built the search index when it started, then
 * publishes, corrects and takes off news, and brings the index up to date after each, until it is stopped.
 */

const payload = await getPayload({ config, disableOnInit: true })
payload.logger.level = 'silent'

let built = false
await keepUp(payload, () => {
  built = true
})
console.log(built ? 'built' : 'kept')

for (let n = 0; ; n += 1) {
  const data = complete('news', { _status: 'published' }) as never
  const { id } = await payload.create({ collection: 'news', data })
  const deeds: object[] = [{ summary: `Another, ${n}.`, _status: 'published' }, { _status: 'draft' }]
  for (const deed of deeds) {
    // Now and then what was published is stopped before the index has it.
    if (n % 3 !== 0) await keepUp(payload)
    await payload.update({ collection: 'news', id, data: deed })
  }
  console.log('round')
}
