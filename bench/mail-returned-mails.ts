/** A mail that came back, as servers write it, and what is to become of the mail that it is about. */
export type CameBack = {
  source: string
  becomes: 'hard' | 'soft' | 'policy' | 'complaint' | 'nothing'
  isForPerson?: true
}

const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`

type Report = {
  to: string
  action: string
  status: string
  says: string
  /** Of the mail that is returned with it. */
  messageId: string
  about?: string
  type?: string
}

/** As Postfix and Exchange write it (RFC 3464). */
const report = ({ to, action, status, says, messageId, about, type = 'message/delivery-status' }: Report): string =>
  lines(
    'Return-Path: <>',
    `Delivered-To: ${to}`,
    'From: MAILER-DAEMON@far.example',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `The mail to <${about ?? 'somebody@far.example'}> could not be delivered.`,
    '--b',
    `Content-Type: ${type}`,
    '',
    'Reporting-MTA: dns; far.example',
    'Arrival-Date: Sun, 29 Nov 2026 02:00:00 +0000',
    '',
    `Final-Recipient: rfc822; ${about ?? 'somebody@far.example'}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${says}`,
    '    which is said on a second line',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Council <news@council.example>',
    `Message-ID: <${messageId}>`,
    'Subject: An alert',
    '--b--',
  )

const answer = (to: string, headers: string[]): string =>
  lines(
    'From: Somebody <somebody@far.example>',
    `To: ${to}`,
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I am away until Monday. In urgent cases write to other@far.example. 550 5.1.1 no such user',
  )

const complaint = (to: string, messageId: string): string =>
  lines(
    'From: feedback@far.example',
    `To: ${to}`,
    'Subject: complaint',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="a"',
    '',
    '--a',
    'Content-Type: text/plain',
    '',
    'Somebody calls this spam.',
    '--a',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'Version: 1',
    '',
    '--a',
    'Content-Type: message/rfc822',
    '',
    'From: Council <news@council.example>',
    `Message-ID: <${messageId}>`,
    'Subject: An alert',
    '',
    'Hello.',
    '--a--',
  )

/** Every shape, in turn. @param n counts them @param another the address of somebody else, who has to stay as they are */
export const cameBack = (n: number, token: string, another: string): CameBack => {
  const own = `bounces+${token}@council.example`
  const messageId = `${token}@council.example`
  const elsewhere = { to: 'bounces@council.example', messageId: 'other.mail@another.example' }
  const failed = { to: own, action: 'failed', messageId }
  const gone = { status: '5.1.1', says: '550 5.1.1 no such user' }
  const shapes: CameBack[] = [
    { source: report({ ...failed, ...gone }), becomes: 'hard' },
    { source: report({ ...failed, ...gone, to: 'bounces@council.example' }), becomes: 'hard' },
    { source: report({ ...failed, ...gone, to: own.toUpperCase() }), becomes: 'hard' },
    { source: report({ ...failed, ...gone, type: 'message/global-delivery-status' }), becomes: 'hard' },
    { source: report({ ...failed, ...gone, about: another }), becomes: 'hard' },
    { source: report({ ...failed, status: '5.2.2', says: '552 5.2.2 mailbox full' }), becomes: 'soft' },
    { source: report({ ...failed, status: '4.4.7', says: '421 4.4.7 expired' }), becomes: 'soft' },
    { source: report({ ...failed, status: '5.7.1', says: '554 5.7.1 spam' }), becomes: 'policy' },
    { source: complaint('complaints@council.example', messageId), becomes: 'complaint' },
    { source: report({ ...failed, action: 'delayed', status: '4.2.0', says: '450 later' }), becomes: 'nothing' },
    { source: report({ ...failed, action: 'delivered', status: '2.0.0', says: '250 ok' }), becomes: 'nothing' },
    { source: answer(own, ['Auto-Submitted: auto-replied', 'Subject: Out of office']), becomes: 'nothing' },
    { source: answer(own, ['Precedence: auto_reply', 'Subject: Abwesend']), becomes: 'nothing' },
    { source: answer(own, ['Subject: Re: An alert']), becomes: 'nothing', isForPerson: true },
    { source: report({ ...failed, ...gone, ...elsewhere, about: another }), becomes: 'nothing', isForPerson: true },
  ]
  return shapes[n % shapes.length] as CameBack
}
