import { createServer, type Server, type Socket } from 'node:net'
import { deserialize, serialize } from 'bson'
import { afterEach, describe, expect, it } from 'vitest'
import { DatabaseError } from '@/database/database-error'
import { checkReplicaSet } from '@/database/replica-set'

let server: Server | undefined
const sockets = new Set<Socket>()
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  server?.close()
})

/** Listens where MongoDB would, and gives every command this answer. */
const listen = async (answer?: object): Promise<number> => {
  server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('data', (request) => {
      if (!answer) return socket.destroy()
      const opCode = request.readInt32LE(12)
      const body = Buffer.from(serialize(answer))
      const isMessage = opCode === 2013
      if (isMessage) deserialize(request.subarray(21, 21 + request.readInt32LE(21)))
      const before = Buffer.alloc(isMessage ? 21 : 36)
      before.writeInt32LE(before.length + body.length, 0)
      before.writeInt32LE(request.readInt32LE(4), 8)
      before.writeInt32LE(isMessage ? 2013 : 1, 12)
      if (!isMessage) before.writeInt32LE(1, 32)
      return socket.write(Buffer.concat([before, body]))
    })
  })
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready))
  return (server.address() as { port: number }).port
}

const hello = { ok: 1, isWritablePrimary: true, ismaster: true, helloOk: true, minWireVersion: 0, maxWireVersion: 21 }
const limits = { maxBsonObjectSize: 16_777_216, maxMessageSizeBytes: 48_000_000, maxWriteBatchSize: 100_000 }

describe('a MongoDB server', () => {
  it('that is part of no replica set is refused, with what to do', async () => {
    const port = await listen({ ...hello, ...limits })
    const address = `mongodb://127.0.0.1:${port}/newsroom`
    const message = `The MongoDB server at ${address} is not part of a replica set, which transactions need. Start it with --replSet and add ?replicaSet=NAME to DATABASE_URL.`
    await expect(checkReplicaSet(address)).rejects.toThrow(new DatabaseError(message))
  })

  it('whose replica set the address does not name is refused, with the name', async () => {
    const port = await listen({ ...hello, ...limits, setName: 'rs7', hosts: [], me: '' })
    const message =
      'DATABASE_URL does not name the replica set, which transactions need. Add replicaSet=rs7 to its parameters.'
    const url = `mongodb://127.0.0.1:${port}/newsroom?directConnection=true`
    await expect(checkReplicaSet(url)).rejects.toThrow(new DatabaseError(message))
  })

  it('that does not answer is named, without its password', async () => {
    const port = await listen()
    server?.close()
    const refused = checkReplicaSet(`mongodb://editor:hunter2@127.0.0.1:${port}/newsroom?replicaSet=rs0`)
    await expect(refused).rejects.toThrow(DatabaseError)
    await expect(refused).rejects.toThrow(`MongoDB cannot be reached at mongodb://127.0.0.1:${port}/newsroom: `)
    await expect(refused).rejects.toThrow('Check DATABASE_URL and that the server runs.')
    await expect(refused).rejects.toThrow(expect.not.stringContaining('hunter2'))
  })
})
