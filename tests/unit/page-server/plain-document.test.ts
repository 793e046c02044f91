import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../../src/page-server/pages/plain-document'
import { pagePolicy } from '../../../src/page-server/pages/security-headers'

const none = () => undefined
const plain = async (html: string, styles: (href: string) => string | undefined = none) =>
  (await plainDocument(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`, styles)).html
    .replace(/^.*<body>/s, '')
    .replace(/<\/body>.*$/s, '')

describe('a page without the client runtime', () => {
  it.each([
    ['an inline script', '<p>a</p><script>self.__next_f.push([1,"</p>"])</script>', '<p>a</p>'],
    ['a script of the framework', '<script src="/_next/static/chunks/a.js" async=""></script>b', 'b'],
    ['a script from elsewhere', '<script src="https://evil.example/assets/a.js"></script>', ''],
    ['a script by a path that only looks like ours', '<script src="//evil.example/assets/a.js"></script>', ''],
    ['a module', '<script type="module">import "/x"</script>', ''],
    ['a script of an unknown type', '<script type="text/plain">x</script>', ''],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', ''],
    [
      'a preloaded script',
      '<link rel="preload" as="script" href="/_next/a.js"/><link rel="modulepreload" href="/b"/>',
      '',
    ],
    ['empty places that the runtime would fill', 'a<div hidden=""><!--$--><!--/$--></div><p>b</p>', 'a<p>b</p>'],
    ['markers', '<p>a<!-- -->b</p><!--$--><!--/$-->', '<p>ab</p>'],
    ['handlers', '<a href="/x" onclick="steal()" class="c">x</a>', '<a href="/x" class="c">x</a>'],
    [
      'attributes of the runtime',
      '<link rel="icon" href="/i" data-precedence="next"/>',
      '<link rel="icon" href="/i"/>',
    ],
  ])('loses %s', async (_, html, left) => {
    expect(await plain(html)).toBe(left)
  })

  it.each([
    ['data for search engines', '<script type="application/ld+json">{"@type":"NewsArticle","a":"<b>"}</script>'],
    ['the site’s own small files', '<script src="/assets/dismiss.js" defer=""></script>'],
    ['text that looks like code', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more</p>'],
    ['a preloaded picture', '<link rel="preload" as="image" imagesrcset="/a.webp 480w"/>'],
    ['what the page itself hides', '<div hidden="">a</div><div hidden=""><p>b</p></div>'],
    ['a language', '<p lang="cy" dir="auto">Croeso</p>'],
    ['preformatted text', '<pre>\n\n a  b\n</pre><textarea>\n x</textarea>'],
  ])('keeps %s', async (_, html) => {
    expect(await plain(html)).toBe(html)
  })

  it('brings its stylesheet along and names each style for the policy', async () => {
    const html =
      '<html><head><link rel="stylesheet" href="/a.css"/><style>:root{--x:1}</style></head><body></body></html>'
    const found = await plainDocument(html, (href) => (href === '/a.css' ? 'p{color:red}' : undefined))
    expect(found.html).toContain('<style>p{color:red}</style><style>:root{--x:1}</style>')
    expect(found.styles).toEqual(['p{color:red}', ':root{--x:1}'])
  })

  it('names each style attribute for the policy, as the browser reads it', async () => {
    const html = '<html><head></head><body><img style="background-image:url(&quot;data:,a&amp;b&quot;)"/></body></html>'
    const { styles, styleAttributes } = await plainDocument(html, () => undefined)
    expect({ styles, styleAttributes }).toEqual({ styles: [], styleAttributes: ['background-image:url("data:,a&b")'] })
    const [, policy] = pagePolicy({ styleAttributes }, 'https://news.example.org')
    expect(policy).toContain("style-src 'self'; style-src-attr 'unsafe-hashes' 'sha256-")
  })

  it('links a stylesheet that is too large to come along', async () => {
    expect(await plain('<link rel="stylesheet" href="/big.css" data-precedence="next"/>')).toBe(
      '<link rel="stylesheet" href="/big.css"/>',
    )
  })
})
