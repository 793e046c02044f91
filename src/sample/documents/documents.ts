import type { SampleClock } from '@/sample/clock'
import { council } from '@/sample/council'
import { councilPlans } from './council-plans'
import { pdfOf } from './pdf'
import { reportsAndGuides } from './reports-and-guides'
import { resurfacingCsv } from './resurfacing'

/** Every document's key, with the name of its file. */
const fileNames = {
  foodWasteGuide: 'food-waste-easy-read-guide.pdf',
  budgetQuestionnaire: 'budget-consultation-questionnaire.pdf',
  localPlan: 'draft-local-plan-summary.pdf',
  childrensReport: 'childrens-services-inspection-report.pdf',
  improvementPlan: 'childrens-services-improvement-plan.pdf',
  climateReport: 'climate-action-annual-report.pdf',
  townCentreOutcome: 'town-centre-plan-consultation-report.pdf',
  libraryStrategy: 'library-strategy-consultation-report.pdf',
  licensingPolicy: 'draft-licensing-policy.pdf',
  resurfacing: 'road-resurfacing-programme.csv',
} as const

export type DocumentKey = keyof typeof fileNames

/** Every document as a file to upload. */
export const documentFiles = async (clock: SampleClock) => {
  const texts = { ...councilPlans(clock), ...reportsAndGuides(clock) }
  const pdfs = await Promise.all(
    Object.entries(texts).map(async ([key, { description, ...text }]) => {
      const data = await pdfOf(text, council.name, clock.now)
      return {
        key,
        data: { title: text.title, description },
        file: { data, mimetype: 'application/pdf', name: fileNames[key as DocumentKey], size: data.length },
      }
    }),
  )
  const csv = Buffer.from(resurfacingCsv)
  return [
    ...pdfs,
    {
      key: 'resurfacing',
      data: {
        title: 'Road resurfacing programme',
        description: 'Every street, its length, the treatment, and the month the work is planned for.',
      },
      file: { data: csv, mimetype: 'text/csv', name: fileNames.resurfacing, size: csv.length },
    },
  ]
}
