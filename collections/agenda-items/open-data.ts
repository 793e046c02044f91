import type { BasePayload } from 'payload'
import type { AgendaItem } from '@/payload-types'
import { listed as listedRule } from '@/publishing/live'
import { populated } from '@/site/document/populated'
import { agendaItemsDefinition } from './definition'
import { isDecided } from './queries'
import { listed, streamed } from './streamed'
import { anchorOf, resolvedText, verbSaid } from './verbs'

const { slug: collection, lifetime } = agendaItemsDefinition

/** Read and written at once, so that no list of decisions is ever whole in memory. */
const atOnce = 200

type Resolved = {
  id: string
  number: string
  title: string
  decided: string
  committee: string
  meeting: string
  decidedBy: string
  letter: string
  verb: string
  text: string
  url: string
}

/** The columns of the file, in their order; the names of the JSON too. */
export const columns = [
  'id',
  'decided',
  'committee',
  'meeting',
  'decidedBy',
  'number',
  'title',
  'letter',
  'verb',
  'text',
  'url',
] as const satisfies (keyof Resolved)[]

type Decided = Pick<
  AgendaItem,
  'id' | 'number' | 'title' | 'address' | 'decidedAt' | 'decidedBy' | 'committee' | 'meeting' | 'resolutions'
>

const rowsOf = (item: Decided, siteUrl: string): Resolved[] =>
  (item.resolutions ?? []).map((one, n) => ({
    id: one.id ?? `${item.id}-${n}`,
    number: item.number ?? '',
    title: item.title,
    decided: item.decidedAt ?? '',
    committee: populated(item.committee)?.title ?? '',
    meeting: populated(item.meeting)?.address ? `${siteUrl}${populated(item.meeting)?.address}` : '',
    decidedBy: item.decidedBy ?? '',
    letter: one.letter ?? '',
    verb: verbSaid(one),
    text: resolvedText(one),
    url: `${siteUrl}${item.address}#${anchorOf(item.resolutions ?? [], n)}`,
  }))

/** Every resolution that readers may see, by their ids in portions: what changes meanwhile moves none of them. */
export async function* resolutions(payload: BasePayload, siteUrl: string, now: Date): AsyncGenerator<Resolved[]> {
  let last: string | undefined
  for (;;) {
    const after = last ? [{ id: { greater_than: last } }] : []
    const { docs } = await payload.find({
      collection,
      where: { and: [listedRule(lifetime, now), isDecided, ...after] },
      select: {
        number: true,
        title: true,
        address: true,
        decidedAt: true,
        decidedBy: true,
        committee: true,
        meeting: true,
        resolutions: true,
      },
      populate: { committees: { title: true }, meetings: { address: true } },
      sort: 'id',
      depth: 1,
      limit: atOnce,
      pagination: false,
      overrideAccess: false,
    })
    if (docs.length > 0) yield docs.flatMap((item) => rowsOf(item, siteUrl))
    if (docs.length < atOnce) return
    last = docs.at(-1)?.id
  }
}

/** A value of a CSV file (RFC 4180); one that a spreadsheet would take for a formula begins with a quote. */
export const csvValue = (value: string): string => {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

type Source = AsyncGenerator<Resolved[]>

async function* asCsv(source: Source): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`
  for await (const rows of source)
    yield rows.map((row) => `${columns.map((column) => csvValue(row[column])).join(',')}\r\n`).join('')
}

async function* asJson(source: Source): AsyncGenerator<string> {
  yield '{"decisions":['
  yield* listed(source)
  yield '\n]}\n'
}

/** All resolutions as a file of comma-separated values, streamed. */
export const decisionsCsv = (source: Source): Response =>
  streamed(asCsv(source), 'text/csv; charset=utf-8', 'decisions.csv')

/** All resolutions as JSON, streamed. */
export const decisionsJson = (source: Source): Response =>
  streamed(asJson(source), 'application/json; charset=utf-8', 'decisions.json')
