import type { ContentTypeSlug } from '@collections/definitions'
import { filesShown } from '@/writing/files-shown'
import { textsOf, type Written } from '@/writing/written-fields'
import { blocksAreFilledIn } from './blocks'
import { datesMakeSense } from './dates'
import { pdfsHaveSummaries, pressHasContact } from './documents'
import type { Finding, KnownFiles, KnownSite, Rule } from './finding'
import { headingsAreInOrder } from './headings'
import { imagesHaveWords } from './images'
import { linksFindAPage, linksLeadSomewhere, linksSayWhereTheyGo } from './links'
import { mailIsNotTooLong } from './mail-size'
import { notesAreGone, promptsAreAnswered } from './prompts'
import { plainTextsArePlain, sectionsAreFilledIn } from './sections'

/** What the law demands, and what would mislead readers, comes first. */
const blocking: Rule[] = [
  imagesHaveWords,
  promptsAreAnswered,
  linksLeadSomewhere,
  plainTextsArePlain,
  sectionsAreFilledIn,
  mailIsNotTooLong,
]
const advice: Rule[] = [
  blocksAreFilledIn,
  headingsAreInOrder,
  linksFindAPage,
  linksSayWhereTheyGo,
  datesMakeSense,
  pdfsHaveSummaries,
  pressHasContact,
  notesAreGone,
]

type ChecklistInput = {
  collection: ContentTypeSlug
  data: Written
  known: KnownFiles
  hasPressOffice?: boolean
  site?: KnownSite
  now: Date
}

const look = (rules: Rule[], { hasPressOffice = true, ...asked }: ChecklistInput): Finding[] => {
  const texts = textsOf(asked.collection, asked.data)
  const looked = { ...asked, hasPressOffice, texts, files: filesShown(asked.collection, asked.data) }
  return rules.flatMap((rule) => rule(looked))
}

/** Everything to look at before a document is submitted or published, what blocks first. */
export const checklist = (asked: ChecklistInput): Finding[] => look([...blocking, ...advice], asked)

/** Returns what a document can't be submitted or published with. */
export const whatBlocks = (asked: ChecklistInput): Finding[] => look(blocking, asked).filter(({ blocks }) => blocks)
