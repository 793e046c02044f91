import { describe, expect, it } from 'vitest'
import { classify } from '@/mail/returns/classify'

const token = 'abcdefghij234567klmnopqrst'

type Report = {
  to?: string
  headers?: string
  action?: string
  status?: string
  diagnostic?: string
  returned?: string
  type?: string
}

const report = ({
  to = `bounces+${token}@council.example`,
  headers = '',
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 <gone@example.org> no such user',
  returned = '',
  type = 'message/delivery-status',
}: Report = {}): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.org',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    ...(headers ? [headers] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"',
    '',
    '--=_b',
    'Content-Type: text/plain',
    '',
    'Sorry. 5.1.1 is said here too, and means nothing.',
    '',
    '--=_b',
    `Content-Type: ${type}`,
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; gone@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: ${diagnostic}`,
    '',
    ...(returned ? ['--=_b', 'Content-Type: text/rfc822-headers', '', returned, ''] : []),
    '--=_b--',
    '',
  ].join('\r\n')

const plain = (headers: string[]): string =>
  ['From: a@example.org', `To: bounces+${token}@council.example`, ...headers, '', 'I am away.', ''].join('\r\n')

describe('a report', () => {
  it.each([
    ['hard', '5.1.1'],
    ['hard', '5.1.10'],
    ['hard', '5.2.1'],
    ['soft', '5.2.2'],
    ['soft', '4.2.0'],
    ['soft', '4.4.7'],
    ['policy', '5.7.1'],
    ['policy', '5.3.4'],
  ])('is %s with %s', async (is, status) => {
    expect(await classify(report({ status }))).toMatchObject({ is, token })
  })

  it('says what the server said, without the address', async () => {
    expect((await classify(report())).says).toBe('550 5.1.1 … no such user')
  })

  it.each(['delayed', 'delivered', 'relayed', 'expanded'])('that a mail was %s is nothing', async (action) => {
    expect((await classify(report({ action }))).is).toBe('none')
  })

  it('is known by its address in capitals, by where it was delivered to, or by the mail it returns', async () => {
    const to = `Bounces+${token.toUpperCase()}@council.example`
    expect((await classify(report({ to }))).token).toBe(token)
    const headers = `Delivered-To: bounces+${token}@council.example`
    expect((await classify(report({ to: 'bounces@council.example', headers }))).token).toBe(token)
    const returned = `Subject: News\r\nMessage-ID: <${token}@council.example>`
    expect((await classify(report({ to: 'bounces@council.example', returned }))).token).toBe(token)
  })

  it('that names no mail of ours is for a person', async () => {
    const returned = 'Subject: News\r\nMessage-ID: <something-else@elsewhere.example>'
    expect(await classify(report({ to: 'bounces@council.example', returned }))).toMatchObject({ is: 'unclear' })
  })

  it('in another alphabet is read too (RFC 6533)', async () => {
    expect((await classify(report({ type: 'message/global-delivery-status' }))).is).toBe('hard')
  })

  it('with a folded reason is read whole', async () => {
    const diagnostic = 'smtp; 550 5.1.1\r\n  no such\r\n  user'
    expect((await classify(report({ diagnostic }))).says).toBe('550 5.1.1 no such user')
  })
})

describe('other mail', () => {
  it.each([
    ['Auto-Submitted: auto-replied'],
    ['X-Autoreply: yes'],
    ['Precedence: auto_reply'],
    ['X-Auto-Response-Suppress: All'],
    ['Return-Path: <>'],
  ])('with “%s” is an answer of a machine, and nothing', async (header) => {
    expect((await classify(plain([header]))).is).toBe('none')
  })

  it('from a person is for a person', async () => {
    expect((await classify(plain(['Auto-Submitted: no', 'Subject: Re: News']))).is).toBe('unclear')
  })

  it('that says spam is a complaint', async () => {
    const source = [
      'From: fbl@example.org',
      `To: bounces+${token}@council.example`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="=_b"',
      '',
      '--=_b',
      'Content-Type: text/plain',
      '',
      'A complaint.',
      '--=_b',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      'Version: 1',
      '',
      '--=_b--',
      '',
    ].join('\r\n')
    expect(await classify(source)).toMatchObject({ is: 'complaint', token })
  })

  it.each(['', '\0\0', 'To:', `${'x'.repeat(5000)}\r\n`, '--=_b\r\n'])(
    'that is no mail ends nothing: %j',
    async (source) => {
      expect(['unclear', 'none']).toContain((await classify(source)).is)
    },
  )
})
