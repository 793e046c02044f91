import { linesOfRichText, points, type SearchPart, shownByAll, text } from '@collections/search-part'
import type { InspectionReport } from '@/payload-types'
import { idsOf } from '@/words/references'
import { inspectorateNames } from './inspectorate-names'
import { inspectorates } from './inspectorates'

export const inspectionReportsSearch: SearchPart<InspectionReport> = {
  select: {
    summary: true,
    body: true,
    service: true,
    inspectionType: true,
    inspectorate: true,
    inspectorateName: true,
    judgements: true,
    keyFindings: true,
    improvements: true,
    quotes: true,
    reportDocument: true,
  },
  entry: (report) => ({
    type: 'inspection-report',
    files: idsOf(report.reportDocument ? [report.reportDocument] : []),
    summary: report.summary,
    findings: text(
      ...(report.judgements ?? []).map(({ area, judgement }) => `${area}: ${judgement}`),
      points(report.keyFindings),
      points(report.improvements),
    ),
    body: text(
      report.service,
      report.inspectionType,
      inspectorates.find(({ value }) => value === report.inspectorate)?.label,
      report.inspectorateName,
      linesOfRichText(report.body),
      ...(report.quotes ?? []).map(({ quote }) => quote),
    ),
    names: inspectorateNames(report.inspectorate, report.inspectorateName),
  }),
  shown: shownByAll,
}
