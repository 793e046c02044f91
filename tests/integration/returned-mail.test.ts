import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '@/environment'
import type { Returned } from '@/mail/returns/classify'
import { readBox } from '@/mail/returns/read-box'
import { mailTransport } from '@/mail/transport'

const { TEST_SMTP_URL: smtpUrl, TEST_BOUNCES_IMAP_URL: bouncesImapUrl, TEST_MAIL_CA_FILE: smtpCaFile } = process.env

/** A real mail server, given from outside; its recipients answer as their names say. */
describe.skipIf(!smtpUrl || !bouncesImapUrl)('a real mail server', () => {
  const newToken = () => [...randomBytes(26)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('')
  const box = new URL(bouncesImapUrl ?? 'imap://bounces%40council.test:secret@127.0.0.1/INBOX')
  const bouncesDomain = decodeURIComponent(box.username).split('@')[1] ?? 'council.test'
  const environment = { ...readEnvironment(), smtpUrl, smtpCaFile, mailFrom: `news@${bouncesDomain}`, bouncesDomain }

  it('returns what it can’t deliver, and each is known for what it is', async () => {
    const transport = mailTransport(environment)
    const wanted: Record<string, Returned['is']> = {
      later: 'hard',
      'later-full': 'soft',
      'later-spam': 'policy',
      away: 'none',
    }
    const sent = new Map<string, Returned['is']>()
    for (const [name, is] of Object.entries(wanted)) {
      const token = newToken()
      sent.set(token, is)
      const mail = { subject: 'A test', text: 'Hello.', html: '<p>Hello.</p>', fromName: 'Council', language: 'en-GB' }
      expect(await transport.send({ ...mail, to: `${name}@ok.test`, token })).toMatch(/^250/)
    }
    transport.close()
    const found = new Map<string, Returned['is']>()
    await expect
      .poll(
        async () => {
          await readBox({ ...environment, bouncesImapUrl: box.href }, async ({ token, is }) => {
            if (token) found.set(token, is)
            return true
          })
          return [...sent.keys()].map((token) => found.get(token))
        },
        { timeout: 30_000, interval: 1000 },
      )
      .toEqual([...sent.values()])
  })
})
