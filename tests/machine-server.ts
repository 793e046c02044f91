import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as another system got it. */
export type Told = { path: string; headers: IncomingHttpHeaders; body: string }

export type MachineServer = {
  url: string
  told: Told[]
  /** Says what is answered; a promise that is never kept answers nothing. */
  answer: (told: Told) => Answer | Promise<Answer>
  close: () => Promise<void>
}

type Answer = { status: number; headers?: Record<string, string>; body?: string }

/** A real HTTP server on loopback, as another system has it. */
export const startMachineServer = async (): Promise<MachineServer> => {
  const told: Told[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const one = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() }
      told.push(one)
      const { status, headers = {}, body } = await self.answer(one)
      response.writeHead(status, headers).end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const self: MachineServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    answer: () => ({ status: 204 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return self
}
