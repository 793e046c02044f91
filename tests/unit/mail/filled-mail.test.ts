import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeOnce } from '@/mail/filled-mail'
import { newReference } from '@/mail/reference'
import { type MailTransport, mailTransport, type Outgoing } from '@/mail/transport'
import { type MailServer, startMailServer } from '../../mail-server'

let server: MailServer
let transport: MailTransport
beforeAll(async () => {
  server = await startMailServer()
  transport = mailTransport({
    smtpUrl: server.url,
    smtpCaFile: undefined,
    mailFrom: 'news@council.example',
    mailReplyTo: undefined,
    bouncesDomain: 'council.example',
    outboxFolder: '',
  })
})
beforeEach(() => {
  server.taken.length = 0
})
afterAll(async () => {
  transport.close()
  await server.close()
})

const newToken = () => `${newReference()}${newReference()}`

/** A mail about something to somebody, with their own links in text, page and header. */
const mailTo = (to: string, words: string, more: Partial<Outgoing> = {}): Outgoing => {
  const [manage, end] = [newToken(), newToken()]
  const links = [
    `https://news.council.example/subscriptions/${manage}`,
    `https://news.council.example/unsubscribe/${end}`,
  ]
  return {
    to,
    subject: `About ${words}`,
    text: `${words} ${links.join('\n')} ${words}\n${links[0]}`,
    html: `<html lang="en-GB"><body><p>${words}</p><a href="${links[0]}">Change</a> <a href="${links[1]}">Stop</a></body></html>`,
    token: newToken(),
    fromName: 'Exampleshire Council',
    language: 'en-GB',
    list: { name: 'News', unsubscribe: links[1] as string },
    personal: [manage, end],
    ...more,
  }
}

/** A mail as it arrived, without what differs each time that it is composed. */
const arrived = () => {
  const [{ raw, from, to } = { raw: '', from: '', to: [] }] = server.taken.splice(0)
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const lines = head.split(/\r\n(?!\s)/).filter((line) => !line.startsWith('Date:'))
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1] ?? ''
  return {
    from,
    to,
    lines: lines.sort().join('\n').replaceAll(boundary, 'B'),
    body: body.join('\n\n').replaceAll(boundary, 'B'),
  }
}

/** Sends it filled in, and composed whole, and returns both. */
const both = async (mail: Outgoing) => {
  await transport.send(mail)
  const filled = arrived()
  await transport.send({ ...mail, personal: undefined })
  return { filled, whole: arrived() }
}

describe('a mail that is filled in', () => {
  it('is the same as one that is composed whole with a link that ends many things', async () => {
    for (const count of [1, 2, 7, 20])
      for (let n = 0; n < 26; n += 1) {
        const { text, html, list, personal = [], ...mail } = mailTo('one@example.org', `${'x'.repeat(n)} bins`)
        const [manage = '', end = ''] = personal
        const long = `${end}${Array.from({ length: count }, newToken).join('')}`
        const longer = (part: string) => part.replaceAll(end, long)
        const unsubscribe = longer(list?.unsubscribe ?? '')
        const more = { text: longer(text), html: longer(html), personal: [manage, long] }
        const { filled, whole } = await both({ ...mail, ...more, list: { name: 'News', unsubscribe } })
        expect(filled).toEqual(whole)
      }
  })

  it('is the same as one that is composed whole, wherever a line breaks within a link', async () => {
    for (let n = 0; n < 78; n += 1) {
      const words = `${'x'.repeat(n)} bins & boxes`
      for (const to of ['one@example.org', "o'brien+news@example.org"]) {
        const { filled, whole } = await both(mailTo(to, words))
        expect(filled).toEqual(whole)
        expect(filled.to).toEqual([to])
      }
    }
  })

  it.each([
    'Wiadomości z rady: zażółć gęślą jaźń',
    'أخبار المجلس المحلي',
    'Newyddion y cyngor — ŵ ŷ',
    '“Quoted” = signs == and 😀',
  ])('is the same in any language: %s', async (words) => {
    for (const to of ['one@example.org', 'two@example.org']) {
      const { filled, whole } = await both(mailTo(to, words.repeat(5), { subject: words, fromName: words }))
      expect(filled).toEqual(whole)
    }
  })

  it.each([
    'resident@bücher.example',
    `${'l'.repeat(64)}@${'d'.repeat(60)}.example`,
    'a.b-c_d=e/f?g&h#i{j}k|l~m!n%o^p*q@example.org',
    'ünlaut@example.org',
  ])('or can’t be, since an address is such as %s, goes there all the same', async (to) => {
    const { filled, whole } = await both(mailTo(to, 'bins'))
    expect(filled).toEqual(whole)
    expect(filled.to).toHaveLength(1)
  })

  it('says what is so now, and its time', async () => {
    for (const words of ['It is Monday.', 'It is Tuesday.', 'It is Monday.']) {
      const before = Math.floor(Date.now() / 1000) * 1000
      await transport.send(mailTo('one@example.org', words))
      const [{ mail }] = server.taken.splice(0) as [MailServer['taken'][number]]
      expect(mail.text).toContain(words)
      expect(mail.subject).toBe(`About ${words}`)
      expect(new Date(mail.date ?? 0).getTime()).toBeGreaterThanOrEqual(before)
    }
  })
})

describe('what is said to many', () => {
  const counting = () => {
    const composed: Outgoing[] = []
    const compose = composeOnce(
      async (mail) => {
        composed.push(mail)
        return Buffer.from(
          `To: ${mail.to}\r\nSubject: ${mail.subject}\r\n\r\n${mail.text}${mail.html}${mail.list?.unsubscribe}`,
        )
      },
      ({ token }) => `<${token}>`,
    )
    return { composed, compose }
  }

  it('is composed once, with everybody’s own links and no others', async () => {
    const { composed, compose } = counting()
    const mails = Array.from({ length: 100 }, (_, n) => mailTo(`resident${n}@example.org`, 'bins'))
    const raws = await Promise.all(mails.map((mail) => compose(mail)))
    expect(composed).toHaveLength(1)
    const everybodys = mails.flatMap(({ personal = [] }) => personal)
    for (const [n, raw] of raws.entries()) {
      const { to, personal = [] } = mails[n] as Outgoing
      const text = raw.toString()
      expect(text.startsWith(`To: ${to}\r\nMessage-ID: <${mails[n]?.token}>\r\n`)).toBe(true)
      expect(everybodys.filter((token) => text.includes(token))).toEqual(personal)
    }
  })

  it('is composed whole for each where a link can’t be found again', async () => {
    let composed = 0
    const compose = composeOnce(
      async ({ text }) => {
        composed += 1
        return Buffer.from(`Subject: bins\r\n\r\n${Buffer.from(text).toString('base64')}`)
      },
      ({ token }) => `<${token}>`,
    )
    const mails = ['one@example.org', 'two@example.org'].map((to) => mailTo(to, 'bins'))
    for (const mail of mails)
      expect((await compose(mail)).toString()).toContain(Buffer.from(mail.text).toString('base64'))
    expect(composed).toBe(3)
  })

  it('keeps no more of it than a few mailings need', async () => {
    const { composed, compose } = counting()
    for (let n = 0; n < 30; n += 1) await compose(mailTo('one@example.org', `bins ${n}`))
    await compose(mailTo('one@example.org', 'bins 29'))
    expect(composed).toHaveLength(30)
    await compose(mailTo('one@example.org', 'bins 0'))
    expect(composed).toHaveLength(31)
  })
})
