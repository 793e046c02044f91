import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { contactToHtml } from '@/rich-text/block-converters'
import { SiteFooter } from '@/site/frame/site-footer'
import type { SiteSettings } from '@/site/queries/site-settings'

const contactWith = (phone: string) => ({ id: '1', name: 'Press office', phone, updatedAt: '', createdAt: '' })

const footerWith = (phone: string): string => {
  const site = { name: 'Council', footerLinks: [], socialLinks: [], pressOffice: contactWith(phone) }
  return renderToStaticMarkup(createElement(SiteFooter, { site: site as unknown as SiteSettings }))
}

test.each([
  [
    '01632 960123 (9am to 5pm), text 18001 01632 960123',
    '<a href="tel:01632960123">01632 960123</a> (9am to 5pm), text <a href="tel:1800101632960123">18001 01632 960123</a>',
  ],
  ['Tel: 01632 960123 #2', 'Tel: <a href="tel:01632960123">01632 960123</a> #2'],
  ['To <be> confirmed', 'To &lt;be&gt; confirmed'],
])('%s is linked alike in a contact and in the footer', (phone, html) => {
  expect(contactToHtml(contactWith(phone))).toContain(
    `<p class="contact-phone"><span class="visually-hidden">Telephone: </span>${html}</p>`,
  )
  expect(footerWith(phone)).toContain(`<p class="site-footer__phone">${html}</p>`)
})
