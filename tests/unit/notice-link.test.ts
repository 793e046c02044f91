import { EmergencyBanner } from '@collections/service-notices/banner'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const shown = (url: string): string =>
  renderToStaticMarkup(
    createElement(EmergencyBanner, {
      notice: { title: 'Flood', severity: 'emergency', address: '/service-notices/flood', link: { url } },
      now: new Date(),
    }),
  )

test('a link that was stored before it was refused leads nobody away', () => {
  expect(shown('/\\evil.example')).not.toContain('evil.example')
  expect(shown('/news')).toContain('href="/news"')
  expect(shown('https://www.example.org/')).toContain('href="https://www.example.org/"')
})
