import { definitions } from '@collections/definitions'
import { describe, expect, it } from 'vitest'
import { councilStyles } from '@/admin/frame/council-styles'
import { type Entry, railContent } from '@/admin/frame/rail/rail-items'
import { railLabelOf } from '@/admin/frame/rail/rail-label'
import { usualWaysToBegin, waysToBegin } from '@/admin/frame/ways-to-begin'
import { brandOf, chosenColours } from '@/brand/brand-colours'
import { contrast, type Hex, readColour } from '@/brand/colour'

const entry = (slug: string, group: string): Entry => ({ slug, group, label: slug, href: `/admin/${slug}` })

describe('the rail', () => {
  it('gives a type its own place, folds what content is made with into the library, and the rest into more', () => {
    const [type] = definitions
    const content = railContent([
      entry(type.slug, 'Content'),
      entry('media', 'Supporting content'),
      entry('x', 'Settings'),
    ])
    expect(content.items.map(({ label }) => label)).toEqual([type.rail?.label])
    expect(content.library).toEqual([
      { label: 'Supporting content', items: [{ label: 'media', href: '/admin/media' }] },
    ])
    expect(content.more.map(({ label }) => label)).toEqual(['Settings'])
  })

  it('shows nothing that it was not given', () => {
    expect(railContent([])).toEqual({ items: [], library: [], more: [] })
  })

  it('names where somebody is as briefly as the menu', () => {
    expect(railLabelOf('inspection-reports', 'Inspection reports')).toBe('Inspections')
    expect(railLabelOf('media', 'Images')).toBe('Images')
    expect(railLabelOf('media', { en: 'Images' })).toBe('Images')
    expect(railLabelOf(undefined, undefined)).toBe('Start')
  })
})

describe('what somebody may begin', () => {
  it('is nothing for nobody, and for an account without a role', () => {
    expect(waysToBegin(null)).toEqual([])
    expect(waysToBegin({ roles: [] })).toEqual([])
  })

  it('leads whoever may put up notices to the quick way, and whoever only writes to the form', () => {
    const to = (role: 'notices' | 'author') => waysToBegin({ roles: [role] }).map(({ href }) => href)
    expect(to('notices')).toEqual(['/admin/quick-notice'])
    expect(to('author')).toContain('/admin/collections/service-notices/create')
    expect(to('author')).not.toContain('/admin/quick-notice')
  })

  it('is one thing of each type where there is little room', () => {
    const words = usualWaysToBegin({ roles: ['editor'] }).map((way) => way.words)
    expect(words).toContain('New press release')
    expect(words).not.toContain('New statement')
  })
})

describe('the council’s colours', () => {
  it.each([
    ['Merrowby Borough Council', '"Merrowby Borough Council"'],
    ['St "Ives" \\ Town', '"St \\22 Ives\\22  \\5c  Town"'],
    ['</style><b>', '"\\3c /style>\\3c b>"'],
    ['Two\nlines', '"Two\\a lines"'],
    ['Cyngor Gŵyr 🏴', '"Cyngor Gŵyr 🏴"'],
  ])('stand beside its name, which can’t end the sheet: %s', (name, written) => {
    const styles = councilStyles(brandOf(chosenColours('#1d4e5f', '#f2b632')), 'newsroom', name)
    expect(styles).toContain(`--council-name:${written}}`)
    expect(styles).not.toContain('</style')
  })

  // A pale, a middling, a garish and a dark one.
  it.each(['#f7f3c9', '#8fa3ad', '#ff00a0', '#0a1a20'])('%s stays readable in the admin, in both themes', (primary) => {
    const brand = brandOf(chosenColours(primary, '#f2b632'))
    const blocks = councilStyles(brand, 'newsroom').split('}').filter(Boolean)
    expect(blocks).toHaveLength(2)
    for (const block of blocks) {
      const value = (name: string): Hex => readColour(new RegExp(`${name}:(#[0-9a-f]{6})`).exec(block)?.[1]) as Hex
      for (const ground of ['--council', '--council-deep'])
        expect(contrast(value('--on-council'), value(ground)), `${ground} ${block}`).toBeGreaterThanOrEqual(4.5)
      expect(contrast(value('--on-accent'), value('--accent'))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(value('--on-council-button'), value('--council-button'))).toBeGreaterThanOrEqual(4.5)
    }
  })
})
