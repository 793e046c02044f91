import { definitions, paged } from '@collections/definitions'
import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { CollectionSlug } from 'payload'
import { byLastChange } from '@/fields/offers-last-changed'
import { articleBlocks, outcomeBlocks } from './blocks'
import { offers, refusesDeadLinks } from './link-field'
import { CleanPasteFeature, ListLettersFeature, MendedLinksFeature, PassageLanguageFeature } from './own-features'

/** Lists what a text can link to by document, so that the link survives a new address. */
export const linkable: CollectionSlug[] = [...paged.map(({ slug }) => slug), 'documents']

/** What has a date is offered by its last change, as lists of the admin are; the rest as it is sorted. */
const orders = Object.fromEntries(
  definitions.flatMap(({ slug, lifetime }) => ('from' in lifetime ? [[slug, byLastChange]] : [])),
)

const links = LinkFeature({
  enabledCollections: linkable,
  fields: ({ defaultFields }) => defaultFields.map(refusesDeadLinks).map(offers(orders)),
})

/** The whole editor: what a press release needs and nothing else. */
export const articleEditor = lexicalEditor({
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    SuperscriptFeature(),
    SubscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    ListLettersFeature(),
    links,
    UploadFeature({ enabledCollections: ['media'] }),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: articleBlocks }),
    CleanPasteFeature(),
    MendedLinksFeature(),
    PassageLanguageFeature(),
  ],
})

const noteFeatures = [
  InlineToolbarFeature(),
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  SuperscriptFeature(),
  SubscriptFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  ListLettersFeature(),
  links,
  CleanPasteFeature(),
  MendedLinksFeature(),
  PassageLanguageFeature(),
]

/** Short texts beside the story: paragraphs, lists and links. */
export const noteEditor = lexicalEditor({ features: noteFeatures })

/** What was asked, said and done: a short text, in which figures can stand out. */
export const outcomeEditor = lexicalEditor({
  features: [FixedToolbarFeature(), ...noteFeatures, BlocksFeature({ blocks: outcomeBlocks })],
})
