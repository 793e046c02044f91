import { describe, expect, it } from 'vitest'
import { checklist, whatBlocks } from '@/writing/checklist/checklist'
import { ownPathsIn } from '@/writing/checklist/links'
import { block, item, link, linkTo, list, paragraph, richText } from '../rich-text/nodes'

const origin = 'https://news.example.org'
const asked = (data: Record<string, unknown>, nowhere: string[]) => ({
  collection: 'news' as const,
  data,
  known: { media: [], documents: [] },
  site: { origin, nowhere },
  now: new Date('2026-11-22T12:00:00Z'),
})
const linking = (address: string) => ({
  body: richText(paragraph('Read ', link(address, 'the plan for the baths'), '.')),
})

describe('a link to a page of the site that is not there', () => {
  it.each([
    ['/news/2026/nowhere-at-all', '/news/2026/nowhere-at-all'],
    ['/news/2026/nowhere-at-all#charges', '/news/2026/nowhere-at-all'],
    ['/news/2026/nowhere-at-all?x=1', '/news/2026/nowhere-at-all'],
    ['https://news.example.org/news/2026/gone', '/news/2026/gone'],
    ['HTTPS://NEWS.example.org/news/2026/gone', '/news/2026/gone'],
    ['news.example.org/news/2026/gone', '/news/2026/gone'],
    ['//news.example.org/news/2026/gone', '/news/2026/gone'],
    ['/consultations/closed-and-gone', '/consultations/closed-and-gone'],
    ['/files/minutes-of-may.pdf', '/files/minutes-of-may.pdf'],
    ['/privacy', '/privacy'],
    ['/topics/no-such-topic', '/topics/no-such-topic'],
  ])('%s is named, and stops nobody', (address, path) => {
    const data = linking(address)
    expect(ownPathsIn('news', data, origin)).toEqual([path])
    expect(checklist(asked(data, [path]))).toEqual([
      {
        rule: 'links-nowhere',
        blocks: false,
        field: 'body',
        message: `The link “the plan for the baths” leads to ${path}, where readers find no page now. Check the address, or publish that page first.`,
        near: 'the plan for the baths',
      },
    ])
    expect(whatBlocks(asked(data, [path]))).toEqual([])
    expect(checklist(asked(data, []))).toEqual([])
  })

  it('is found in a list and in a button', () => {
    const data = {
      body: richText(
        list('bullet', item(link('/a', 'the first plan'))),
        block('call-to-action', { label: 'Have your say', url: '/b' }),
      ),
    }
    expect(ownPathsIn('news', data, origin)).toEqual(['/a', '/b'])
    expect(checklist(asked(data, ['/a', '/b'])).map(({ near }) => near)).toEqual(['the first plan', 'Have your say'])
  })

  it.each([
    'https://example.org/news/2026/gone',
    'http://news.example.org/news/2026/gone',
    'press@example.org',
    'tel:01632960123',
    '#charges',
  ])('%s is none of the site’s', (address) => expect(ownPathsIn('news', linking(address), origin)).toEqual([]))

  it('to a document that was picked is not looked for, nor one to the page itself', () => {
    expect(ownPathsIn('news', { body: richText(paragraph(linkTo('news', '1', 'a story'))) }, origin)).toEqual([])
    expect(checklist(asked({ ...linking('/news/2026/me'), address: '/news/2026/me' }, ['/news/2026/me']))).toEqual([])
  })
})
