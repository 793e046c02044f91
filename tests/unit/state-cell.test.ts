import { stateInWords } from '@collections/consultations/words'
import type { DefaultServerCellComponentProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { StateCell } from '@/admin/lists/state-cell'

beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-12-01T10:00:00.000Z') }))
afterAll(() => void vi.useRealTimers())

const cellOf = (cellData: string, rowData: object, liveWords?: unknown) =>
  renderToStaticMarkup(
    StateCell({
      cellData,
      collectionSlug: 'consultations',
      collectionConfig: { custom: { liveWords } },
      rowData,
    } as unknown as DefaultServerCellComponentProps),
  ).replace(/<[^>]+>/g, '|')

describe('the state of a consultation in a list', () => {
  const dates = { _status: 'published', opensAt: '2026-11-01T00:00:00.000Z', closesAt: '2026-12-05T00:00:00.000Z' }
  const words = (more: object, cell = 'Live') => cellOf(cell, { ...dates, ...more }, stateInWords)

  it.each<[string, object]>([
    ['Open, 3 days left', {}],
    ['Opens in 9 days', { opensAt: '2026-12-10T09:00:00.000Z', closesAt: '2027-01-04T00:00:00.000Z' }],
    ['Open, closes today at 5pm', { closesAt: '2026-12-01T17:00:00.000Z' }],
    ['Closed', { closesAt: '2026-11-30T00:00:00.000Z' }],
    [
      'Outcome published',
      { closesAt: '2026-11-10T00:00:00.000Z', outcome: { publishedAt: '2026-11-30T00:00:00.000Z' } },
    ],
  ])('is “%s” beside “Live”', (said, more) => {
    expect(words(more)).toContain(`|Live||${said}|`)
  })

  it('is left out where a newer draft has other dates, and of what is not live', () => {
    expect(words({ _status: 'draft' }, 'Live, newer draft')).toBe(
      cellOf('Live, newer draft', { ...dates, _status: 'draft' }),
    )
    expect(words({}, 'Withdrawn')).not.toContain('Open')
    expect(words({ _status: 'draft' }, 'Draft')).not.toContain('Open')
  })

  it('is the word alone of a notice that is planned: the next column says from when', () => {
    const cell = StateCell({
      cellData: 'Planned from Wednesday 9 December, 10pm',
      collectionSlug: 'service-notices',
      rowData: {},
    } as unknown as DefaultServerCellComponentProps)
    expect(renderToStaticMarkup(cell).replace(/<[^>]+>/g, '|')).toContain('|Planned|')
    expect(cellOf('Goes live Wednesday 9 December, 10pm', dates)).toContain('|Goes live Wednesday 9 December, 10pm|')
  })

  it('stands above what is to come, and is nothing for types that have none', () => {
    expect(words({}, 'Live, changes Monday 7 December, 10am')).toContain(
      '|Live||Open, 3 days left||Changes Monday 7 December, 10am|',
    )
    expect(cellOf('Live', dates)).not.toContain('Open')
  })
})
