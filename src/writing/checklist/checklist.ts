import type { ContentTypeSlug } from '../../publishing/content-types'
import { filesShown } from '../files-shown'
import { textsOf, type Written } from '../written-fields'
import { blocksAreFilledIn } from './blocks'
import { datesMakeSense } from './dates'
import { pdfsHaveSummaries, pressHasContact } from './documents'
import type { Finding, KnownFiles, Rule } from './finding'
import { headingsAreInOrder } from './headings'
import { imagesHaveWords } from './images'
import { linksLeadSomewhere, linksSayWhereTheyGo } from './links'
import { notesAreGone, promptsAreAnswered } from './prompts'

/** What the law demands, and what would mislead readers, comes first. */
const blocking: Rule[] = [imagesHaveWords, promptsAreAnswered, linksLeadSomewhere]
const advice: Rule[] = [
  blocksAreFilledIn,
  headingsAreInOrder,
  linksSayWhereTheyGo,
  datesMakeSense,
  pdfsHaveSummaries,
  pressHasContact,
  notesAreGone,
]

type Asked = {
  collection: ContentTypeSlug
  data: Written
  known: KnownFiles
  hasPressOffice?: boolean
  now: Date
}

const look = (rules: Rule[], { hasPressOffice = true, ...asked }: Asked): Finding[] => {
  const texts = textsOf(asked.collection, asked.data)
  const looked = { ...asked, hasPressOffice, texts, files: filesShown(asked.data) }
  return rules.flatMap((rule) => rule(looked))
}

/** Everything to look at before a document is submitted or published, what blocks first. */
export const checklist = (asked: Asked): Finding[] => look([...blocking, ...advice], asked)

/** What a document can't be submitted or published with. */
export const whatBlocks = (asked: Asked): Finding[] => look(blocking, asked)
