import slugify from '@sindresorhus/slugify'
import type { InspectionReport } from '@/payload-types'
import { listed } from '@/publishing/live'
import { asPublic } from '@/site/queries/as-public'
import { type Paged, pageLength } from '@/site/queries/documents'
import { inspectionReportsDefinition } from './definition'
import { inspectorateOf } from './inspectorates'
import { latestInspections } from './latest'

export type InspectionFilter = { inspectorate?: string; service?: string }
export type InspectionChoice = { value: string; label: string; count: number }

type InspectionRow = Pick<InspectionReport, 'id' | 'inspectorate' | 'inspectorateName' | 'service'>
type Name = keyof InspectionFilter

const labelOf: Record<Name, (row: InspectionRow) => string> = {
  inspectorate: (row) => inspectorateOf(row),
  service: ({ service }) => service ?? '',
}

/** Returns how a name is written in an address. */
const slugOf = (label: string): string => slugify(label)

const fits = (row: InspectionRow, name: Name, chosen?: string): boolean =>
  !chosen || slugOf(labelOf[name](row)) === chosen

/** The names that rows have, by alphabet, with how many have each. */
const choicesOf = (name: Name, rows: InspectionRow[]): InspectionChoice[] => {
  const choices = new Map<string, InspectionChoice>()
  for (const row of rows) {
    const label = labelOf[name](row)
    const value = slugOf(label)
    if (!value) continue
    const choice = choices.get(value) ?? { value, label, count: 0 }
    choices.set(value, { ...choice, count: choice.count + 1 })
  }
  return [...choices.values()].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'))
}

export type InspectionsFound = Paged<InspectionReport> & {
  /** As asked, less what no report has. */
  filter: InspectionFilter
  choices: Record<Name, InspectionChoice[]>
}

type InspectionsQuery = { filter: InspectionFilter; page: number; now: Date }

/** A page of listed inspection reports, newest first, with what they can be narrowed by; undefined past the last page. */
export const inspectionsPage = async ({
  filter: asked,
  page,
  now,
}: InspectionsQuery): Promise<InspectionsFound | undefined> => {
  const { docs: rows } = await asPublic((payload, rule) =>
    payload.find({
      collection: 'inspection-reports',
      where: listed(inspectionReportsDefinition.lifetime, now),
      sort: ['-publishedAt', 'id'],
      select: { inspectorate: true, inspectorateName: true, service: true },
      depth: 0,
      limit: 0,
      pagination: false,
      ...rule,
    }),
  )
  const known = (name: Name) => (rows.some((row) => fits(row, name, asked[name])) ? asked[name] : undefined)
  const filter = { inspectorate: known('inspectorate'), service: known('service') }
  const found = rows.filter(
    (row) => fits(row, 'inspectorate', filter.inspectorate) && fits(row, 'service', filter.service),
  )
  const ids = found.slice((page - 1) * pageLength, page * pageLength).map(({ id }) => id)
  if (page > 1 && ids.length === 0) return undefined
  const items = ids.length > 0 ? await latestInspections({ now, where: { id: { in: ids } } }) : []
  return {
    items: items.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    page,
    pages: Math.max(1, Math.ceil(found.length / pageLength)),
    total: found.length,
    filter,
    choices: {
      inspectorate: choicesOf(
        'inspectorate',
        rows.filter((row) => fits(row, 'service', filter.service)),
      ),
      service: choicesOf(
        'service',
        rows.filter((row) => fits(row, 'inspectorate', filter.inspectorate)),
      ),
    },
  }
}

/** The newest listed report that names another as the one before it. */
export const inspectionAfter = async (id: string, now: Date): Promise<InspectionReport | undefined> =>
  (await latestInspections({ now, limit: 1, where: { previousReport: { equals: id } } }))[0]
