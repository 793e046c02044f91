import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/* What can be seen of a page, whatever its kind, by a machine that looks at it as readers do. */

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules whose answer depends on colours, and so on how the page is shown. */
const colourRules = ['color-contrast', 'link-in-text-block']

/** Rules about the page around a mail, which is the mail program’s. */
const pageRules = ['landmark-one-main', 'region']

/** What axe finds: against every rule of WCAG 2.2 AA and its good practices, of a mail, or of colours alone. */
export const violations = async (page: Page, only?: 'colours' | 'mail'): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const asked = only === 'colours' ? axe.withRules(colourRules) : axe.withTags(wcag)
  const found = await (only === 'mail' ? asked.disableRules(pageRules) : asked).analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
  )
}

/** By how many pixels the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** How far things moved by themselves since the page began to load, as browsers count it (CLS). */
export const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )

/** Goes through the page to its end, so that everything that waits for it is loaded. */
export const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top)
      await new Promise(requestAnimationFrame)
    }
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
    window.scrollTo(0, 0)
  })

/** Spaces text as a reader may (WCAG 1.4.12), and names what is cut off by that. */
export const lostToSpacing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element)
      // What only screen readers get is cut off on purpose.
      if (position === 'absolute' && (clipPath !== 'none' || element.clientWidth <= 1)) return false
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        element.innerText?.trim() &&
        ((clips(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
          (clips(overflowX) && element.scrollWidth > element.clientWidth + 1))
      )
    })
    const names = cut.map((element) => element.outerHTML.slice(0, 120))
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    return names
  })

/** What has the focus: its words, and what keeps a reader from seeing that it has it. */
export const focused = (page: Page): Promise<{ words: string; problems: string[] }> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement
    const words = (element.innerText || element.getAttribute('aria-label') || element.id || element.tagName).trim()
    const problems: string[] = []
    if (element === document.body) return { words: '', problems }
    const [box = element.getBoundingClientRect()] = element.getClientRects()
    // Of what is larger than the window, such as a long table at 400% zoom, a part is enough.
    const seen = { left: Math.max(box.left, 0), top: Math.max(box.top, 0) }
    const [width, height] = [
      Math.min(box.right, window.innerWidth) - seen.left,
      Math.min(box.bottom, window.innerHeight) - seen.top,
    ]
    if (width <= 0 || height <= 0) problems.push('is outside the window')
    const [x, y] = [seen.left + Math.min(width / 2, 20), seen.top + Math.min(height / 2, 12)]
    const there = document.elementFromPoint(x, y)
    if (there && !element.contains(there) && !there.contains(element))
      problems.push(`is under ${there.outerHTML.slice(0, 80)}`)
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    const outlined =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !/^(?:transparent|rgba\(.*, 0\))$/.test(outlineColor)
    if (!outlined && boxShadow === 'none') problems.push('does not show that it has the focus')
    return { words: words.slice(0, 60), problems: problems.map((problem) => `${words.slice(0, 60)} ${problem}`) }
  })
