import { describe, expect, test } from 'vitest'
import { linkAddress, linkProblem } from '@/words/link-address'

const mended: [string, string][] = [
  ['press@example.org', 'mailto:press@example.org'],
  ['example.org/plans', 'https://example.org/plans'],
  ['//example.org/x', 'https://example.org/x'],
  ['sms:+441632960123', 'sms:+441632960123'],
  ['mailto:press@example.org?subject=Town hall visit', 'mailto:press@example.org?subject=Town%20hall%20visit'],
  ['tel:01632 960123', 'tel:01632960123'],
  ['https://example.org/docs/Annual report 2026.pdf', 'https://example.org/docs/Annual%20report%202026.pdf'],
  ['www.example.org', 'https://www.example.org'],
  // Web addresses as people type them.
  ['example.org', 'https://example.org'],
  ['EXAMPLE.ORG/Plans', 'https://EXAMPLE.ORG/Plans'],
  ['example.gov.uk?ref=1', 'https://example.gov.uk?ref=1'],
  ['example.org#charges', 'https://example.org#charges'],
  ['example.org:8443/x', 'https://example.org:8443/x'],
  ['planning.example.gov.uk/search results', 'https://planning.example.gov.uk/search%20results'],
  ['  https://example.org/a  ', 'https://example.org/a'],
  ['<https://example.org/a>', 'https://example.org/a'],
  ['“www.example.org”', 'https://www.example.org'],
  ['http:/example.org/a', 'http://example.org/a'],
  ['https:example.org/a', 'https://example.org/a'],
  ['https:///example.org/a', 'https://example.org/a'],
  ['HTTPS://example.org/a', 'HTTPS://example.org/a'],
  ['https://example.org/a?b=1&c=2', 'https://example.org/a?b=1&c=2'],
  ['https://exam\u00adple.org\u200b/a', 'https://example.org/a'],
  ['tŷ.example.org/cy', 'https://tŷ.example.org/cy'],
  ['example.org/report.pdf', 'https://example.org/report.pdf'],
  ['https://en.wikipedia.org/wiki/Bath_(city)', 'https://en.wikipedia.org/wiki/Bath_(city)'],
  ['https://https://example.org', 'https://example.org'],
  ['https://http://example.org/a', 'http://example.org/a'],
  ['http://https://www.example.org', 'https://www.example.org'],
  ['https://https//example.org/a', 'https://example.org/a'],
  ['https://HTTPS://https://example.org', 'https://example.org'],
  ['https:https://example.org', 'https://example.org'],
  ['https//example.org/a', 'https://example.org/a'],
  ['https://mailto:press@example.org', 'mailto:press@example.org'],
  ['https://https.example.org/a', 'https://https.example.org/a'],
  ['https://web.example.org/web/https://example.org/', 'https://web.example.org/web/https://example.org/'],
  // Names of sites that there can be.
  ['http://localhost:3000/a', 'http://localhost:3000/a'],
  ['http://intranet/plans', 'http://intranet/plans'],
  ['http://www/', 'http://www/'],
  ['https://www:8080/x', 'https://www:8080/x'],
  ['https://a-.example.org/', 'https://a-.example.org/'],
  ['https://www.a-.example.org/', 'https://www.a-.example.org/'],
  ['http://192.0.2.1:8080/a', 'http://192.0.2.1:8080/a'],
  ['http://[2001:db8::1]/a', 'http://[2001:db8::1]/a'],
  ['https://xn--mnchen-3ya.example.org/', 'https://xn--mnchen-3ya.example.org/'],
  ['https://my_site.example.org/', 'https://my_site.example.org/'],
  ['https://example.org./a', 'https://example.org./a'],
  ['https://user@example.org:8443/a', 'https://user@example.org:8443/a'],
  ['https://www.gov.uk', 'https://www.gov.uk'],
  ['https://中文.example.org', 'https://中文.example.org'],
  ['/news', '/news'],
  ['/search?q=wheelie bin', '/search?q=wheelie%20bin'],
  ['/news/2026/x#charges', '/news/2026/x#charges'],
  // Email.
  ['mailto: press@example.org', 'mailto:press@example.org'],
  ['MAILTO:press@example.org', 'mailto:press@example.org'],
  ['mailto://press@example.org', 'mailto:press@example.org'],
  ['mailto:press @example.org', 'mailto:press@example.org'],
  ['mailto:%20press@example.org', 'mailto:press@example.org'],
  ['mailto:Press office <press@example.org>', 'mailto:press@example.org'],
  ['mailto:a@example.org; b@example.org', 'mailto:a@example.org,b@example.org'],
  ['press.office+news@example.gov.uk', 'mailto:press.office+news@example.gov.uk'],
  ['press@example.org?subject=Bin day', 'mailto:press@example.org?subject=Bin%20day'],
  ['mailto:?subject=Read this', 'mailto:?subject=Read%20this'],
  // Telephone.
  ['tel:+44 (0)1632 960123', 'tel:+441632960123'],
  ['tel:+44(0)1632960123', 'tel:+441632960123'],
  ['tel: 01632 960123', 'tel:01632960123'],
  ['tel://01632960123', 'tel:01632960123'],
  ['tel:01632%20960123', 'tel:01632960123'],
  ['TEL:01632960123', 'tel:01632960123'],
  ['tel:01632 960123 ext 4', 'tel:01632960123'],
  ['tel:+44-1632-960123', 'tel:+44-1632-960123'],
  ['tel:+441632960123;ext=4', 'tel:+441632960123;ext=4'],
  ['tel:101', 'tel:101'],
  ['tel:1800101632960123', 'tel:1800101632960123'],
  ['01632 960123', 'tel:01632960123'],
  ['+44 1632 960123', 'tel:+441632960123'],
  ['sms:07700 900123', 'sms:07700900123'],
  ['sms:+447700900123?body=Bin day', 'sms:+447700900123?body=Bin%20day'],
  // As they stood in a sentence, or with somebody’s name.
  ['example.org/plans.', 'https://example.org/plans'],
  ['www.example.org,', 'https://www.example.org'],
  ['example.org.', 'https://example.org'],
  ['(example.org/plans)', 'https://example.org/plans'],
  ['(example.org/plans).', 'https://example.org/plans'],
  ['(https://example.org/plans)', 'https://example.org/plans'],
  ['(example.org/Bath_(city))', 'https://example.org/Bath_(city)'],
  ['(press@example.org', 'mailto:press@example.org'],
  ['example.org/plans)', 'https://example.org/plans'],
  ['example.org/plans).', 'https://example.org/plans'],
  ['[example.org]', 'https://example.org'],
  ['press@example.org.', 'mailto:press@example.org'],
  ['(press@example.org)', 'mailto:press@example.org'],
  ['Press@Example.org (Jane)', 'mailto:press@example.org'],
  ['Press@Example.org', 'mailto:press@example.org'],
  ['Jane Smith <press@example.org>', 'mailto:press@example.org'],
  ['01632 960123 ext 4', 'tel:01632960123'],
  ['01632 960123 x4567', 'tel:01632960123'],
  ['01632 960123.', 'tel:01632960123'],
  ['(01632) 960123', 'tel:01632960123'],
  ['(01632) 960123 (24 hours)', 'tel:01632960123'],
  ['01632 960123, 9am to 5pm', 'tel:01632960123'],
  ['T: 01632 960123', 'tel:01632960123'],
  ['https://en.wikipedia.org/wiki/Acme_Inc.', 'https://en.wikipedia.org/wiki/Acme_Inc.'],
]

const refused = [
  '#charges',
  '#_Toc123456',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\u00adscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///C:/plans.docx',
  'C:\\plans.docx',
  '\\\\server\\share\\plans.docx',
  'plans.docx',
  'Annual report 2026.pdf',
  'ftp://example.org/x',
  'about:blank',
  'blob:https://example.org/1',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n\\example.org',
  'example',
  'see the plan',
  'mailto:',
  'mailto:press',
  'mailto:press@',
  'mailto:press office',
  'tel:',
  'tel:press office',
  'tel:n/a',
  'https://',
  'http://',
  'https://?',
  'https:// example',
  'https://www..example.org',
  'https://.example.org',
  'https://example..org/a',
  'https://-example.org',
  'https://example-.org',
  'https://www.-example.org',
  'https://www.example',
  'https://www.example/plans',
  'https://www',
  'https://www.',
  'www.example',
  'https://exa mple.org/',
  'https://exa%20mple.org/',
  'https://exa"mple.org/',
  'https://exa{mple}.org/',
  'https://https://',
  '/%zz',
  '//',
  '///',
  '../plans',
  './plans',
  'news/2026/x',
  'on page 4',
  '4 million',
  '',
  ' ',
  '\u200b',
]

describe('where a link leads', () => {
  test.each(mended)('%j leads to %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address)
    expect(linkProblem(typed)).toBeUndefined()
  })

  test.each(mended)('what %j becomes stays as it is', (_, address) => expect(linkAddress(address)).toBe(address))

  test.each(refused)('%j leads nowhere, and it is said why', (typed) => {
    expect(linkAddress(typed)).toBeUndefined()
    expect(linkProblem(typed)).toMatch(/^(?:“[^”]+” (?:is|begins)|Enter where)/)
  })

  test('what no field could hold leads nowhere, and is found out at once', () => {
    const begun = performance.now()
    for (const text of [
      'a'.repeat(1_000_000),
      `${'a.'.repeat(999)}-`,
      `<${' '.repeat(1998)}`,
      `tel:${'1 '.repeat(990)}`,
    ])
      linkAddress(text)
    expect(linkAddress(`https://example.org/${'a'.repeat(3000)}`)).toBeUndefined()
    expect(performance.now() - begun).toBeLessThan(500)
  })

  test.each([undefined, null, 7, {}])('%j is no link', (value) => expect(linkAddress(value)).toBeUndefined())

  test.each([
    ['javascript:alert(1)', 'begins with “javascript:”'],
    ['#charges', 'is a place on a page'],
    ['file:///C:/plans.docx', 'is a file on a computer'],
    ['plans.docx', 'is a file on a computer'],
    ['mailto:press', 'is no email address'],
    ['tel:none', 'is no telephone number'],
    ['see the plan', 'is no address'],
    ['https://', 'is only the beginning of an address'],
    ['http://', 'is only the beginning of an address'],
    ['HTTPS:', 'is only the beginning of an address'],
    ['https:///', 'is only the beginning of an address'],
    ['https://?', 'is only the beginning of an address'],
    ['https://exa mple.org', 'is no address: there is a space in the name of the site'],
    ['https://exa%20mple.org', 'is no address: there is a space in the name of the site'],
    ['https://exa mple.org/plans for 2026', 'is no address: there is a space in the name of the site'],
    ['http://example .org/a', 'is no address: there is a space in the name of the site'],
    ['https://exa<mple.org/', 'is no address: something is wrong in the name of its site'],
    ['https://example.org:port/', 'is no address: something is wrong in the name of its site'],
  ])('%s: %s', (typed, why) => expect(linkProblem(typed)).toContain(`“${typed}” ${why}`))
})

describe('an address that others put their own before', () => {
  const meant = 'https://www.example.org/bins?day=1&week=2'
  const encoded = encodeURIComponent(meant)
  test.each([
    `https://gbr01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01&sdata=x&reserved=0`,
    `https://eur03.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded}&data=x`,
    `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=en-gb`,
    `https://www.google.com/url?q=${encoded}&sa=D&ust=1`,
    `https://www.google.co.uk/url?sa=t&url=${encoded}&usg=x`,
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_bins-3Fday-3D1-26week-3D2&d=DwMFaQ&c=x',
    'https://urldefense.com/v3/__https://www.example.org/bins?day=1&week=2__;!!ABC!xyz$',
    'https://urldefense.com/v3/__https:/www.example.org/bins?day=1*week=2__;Jg!!ABC!xyz$',
    `https://secure-web.cisco.com/1abcDEF/${encoded}`,
    `https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,x&typo=1`,
    `https://clicktime.symantec.com/a/1/x?d=y&u=${encoded}`,
    `https://l.facebook.com/l.php?u=${encoded}&h=AT0`,
    `https://www.linkedin.com/safety/go?url=${encoded}&trk=x`,
    `https://www.youtube.com/redirect?event=video_description&q=${encoded}`,
    `https://duckduckgo.com/l/?uddg=${encoded}&rut=x`,
    `https://slack-redir.net/link?url=${encoded}`,
    `https://eu01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://www.google.com/url?q=${encoded}`)}`,
    `https://outlook.office.com/mail/safelink.html?url=${encoded}&corid=1`,
    `https://outlook.office365.com/mail/safelink.html?url=${encoded}`,
    `https://outlook.live.com/mail/0/safelink.html?url=${encoded}`,
  ])('%s', (wrapped) => expect(linkAddress(wrapped)).toBe(meant))

  const safe = 'https://gbr01.safelinks.protection.outlook.com/'
  test.each([
    ['mailto%3Apress%40example.org', 'mailto:press@example.org'],
    ['mailto%3APress%40Example.org&data=05%7C01', 'mailto:press@example.org'],
    ['mailto%3Apress%40example.org%3Fsubject%3DBin%20day', 'mailto:press@example.org?subject=Bin%20day'],
    ['tel%3A01632%20960123', 'tel:01632960123'],
    ['tel%3A%2B441632960123', 'tel:+441632960123'],
    ['https%3A%2F%2Fexample.org%2FAnnual%20report.pdf', 'https://example.org/Annual%20report.pdf'],
    ['mailto%3Apress', `${safe}?url=mailto%3Apress`],
    ['file%3A%2F%2F%2FC%3A%2Fa.docx', `${safe}?url=file%3A%2F%2F%2FC%3A%2Fa.docx`],
  ])('Safelinks with %s', (url, comes) => expect(linkAddress(`${safe}?url=${url}`)).toBe(comes))

  test.each([
    'https://www.google.com/search?q=bins',
    'https://www.youtube.com/watch?v=abc&q=https://example.org',
    'https://gbr01.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
    'https://www.linkedin.com/company/council',
    'https://urldefense.proofpoint.com/v2/url?u=%%%',
    'https://safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fexample.org',
  ])('is not looked for in %s', (address) => expect(linkAddress(address)).toBe(address))
})

test('the name of a site is judged alike where a browser takes more for one than a server', () => {
  const canParse = URL.canParse
  URL.canParse = () => true
  try {
    for (const typed of [
      'https://exa mple.org/',
      'https://exa%20mple.org/',
      'https://exa<mple.org/',
      'https://%zz.org',
    ])
      expect(linkAddress(typed), typed).toBeUndefined()
    expect(linkProblem('https://exa mple.org/')).toContain('there is a space in the name of the site')
  } finally {
    URL.canParse = canParse
  }
})
