import { describe, expect, it } from 'vitest'
import { checkReplicaSet } from '@/database/replica-set'
import { onMongodb } from './newsroom'

describe.runIf(onMongodb)('the MongoDB server under test', () => {
  const url = String(process.env.TEST_MONGODB_URL)

  it('is accepted as a replica set', async () => {
    await expect(checkReplicaSet(url)).resolves.toBeUndefined()
  })

  it('is refused when the address does not name the set', async () => {
    const nameless = new URL(url)
    nameless.searchParams.delete('replicaSet')
    await expect(checkReplicaSet(nameless.href)).rejects.toThrow('DATABASE_URL does not name the replica set')
  })
})
