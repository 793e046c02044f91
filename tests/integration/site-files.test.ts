import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Newsroom, type Person, startNewsroom } from './newsroom'

/* What browsers, telephones and people who look for weaknesses ask for by a name that they all know. */

let newsroom: Newsroom
let admin: Person
beforeAll(async () => {
  newsroom = await startNewsroom()
  admin = await newsroom.administrator()
  await set({ name: 'Merrowby', primaryColour: '#7a1f3d', accentColour: '#f2b632' })
})
afterAll(() => newsroom.close())

const set = (body: object) => newsroom.rest('POST', 'globals/site', { as: admin, body })

const dotsOf = async (picture: Buffer) => {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)]
  return { size: [info.width, info.height], edge: at(Math.floor(info.width / 2), 1), corner: at(0, 0) }
}

describe('the icon', () => {
  it('comes in the sizes that are asked for, in the council’s colour', async () => {
    const { GET } = await import('@/app/(site)/favicon.ico/route')
    const answer = await GET()
    expect(answer.headers.get('content-type')).toBe('image/x-icon')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0])
    for (const [n, size] of [16, 32, 48].entries()) {
      const entry = bytes.subarray(6 + 16 * n)
      const start = entry.readUInt32LE(12)
      const picture = await dotsOf(bytes.subarray(start, start + entry.readUInt32LE(8)))
      expect([entry[0], entry[1]]).toEqual([size, size])
      expect(picture.size).toEqual([size, size])
      expect(picture.edge).toEqual([0x7a, 0x1f, 0x3d])
    }
  })

  it('of telephones has no corners to see through', async () => {
    const { GET } = await import('@/app/(site)/apple-touch-icon.png/route')
    const picture = await dotsOf(Buffer.from(await (await GET()).arrayBuffer()))
    expect(picture).toEqual({ size: [180, 180], edge: [0x7a, 0x1f, 0x3d], corner: [0x7a, 0x1f, 0x3d] })
  })
})

const inDays = (days: number): string => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString()
const soon = inDays(300)
const contact = { securityContact: 'security@merrowby.example' }

describe('whom to tell about a weakness', () => {
  const ask = async () =>
    (await import('@/app/(site)/.well-known/security.txt/route')).GET(
      new Request('http://localhost:3000/.well-known/security.txt'),
    )

  it('is not there until somebody says it', async () => expect((await ask()).status).toBe(404))

  it('is in a file for programs', async () => {
    const security = {
      securityContact: 'security@merrowby.example',
      securityExpires: soon,
      securityPolicy: 'https://merrowby.example/security',
    }
    expect((await set(security)).status).toBe(200)
    const answer = await ask()
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await answer.text()).toBe(
      [
        'Contact: mailto:security@merrowby.example',
        `Expires: ${soon}`,
        'Policy: https://merrowby.example/security',
        'Preferred-Languages: en',
        'Canonical: http://localhost:3000/.well-known/security.txt',
        '',
      ].join('\n'),
    )
    await set({ securityContact: 'https://merrowby.example/report?a=ä' })
    expect(await (await ask()).text()).toContain('Contact: https://merrowby.example/report?a=%C3%A4\n')
    await set({ securityContact: '', securityExpires: null })
    expect((await ask()).status).toBe(404)
  })

  it.each([
    [{ securityContact: 'ask at the desk', securityExpires: soon }, /e-mail address/],
    [{ securityContact: 'http://merrowby.example', securityExpires: soon }, /https/],
    [{ securityContact: 'a@b.example\nExpires: 2', securityExpires: soon }, /e-mail address/],
    [{ ...contact, securityExpires: null }, /until when/],
    [{ ...contact, securityExpires: inDays(-3) }, /has passed/],
    [{ ...contact, securityExpires: inDays(400) }, /at most a year ahead/],
  ])('is refused as %o', async (security, message) => {
    const { status, body } = await set(security)
    expect(status).toBe(400)
    expect(body.errors[0].data.errors[0].message).toMatch(message)
  })

  it('keeps nobody from changing something else once its day has passed', async () => {
    await newsroom.payload.db.updateGlobal({ slug: 'site', data: { ...contact, securityExpires: inDays(-3) } })
    const { status, body } = await set({ securityContact: 'it@merrowby.example' })
    expect(status, JSON.stringify(body)).toBe(200)
  })
})
