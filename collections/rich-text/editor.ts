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
import { articleBlocks } from './blocks'
import { refusesDeadLinks } from './link-field'
import { CleanPasteFeature, ListLettersFeature, MendedLinksFeature, PassageLanguageFeature } from './own-features'

/** What a text can link to by document, so that the link survives a new address. */
export const linkable: CollectionSlug[] = [
  'news',
  'consultations',
  'inspection-reports',
  'service-notices',
  'topics',
  'pages',
  'documents',
]

const links = LinkFeature({
  enabledCollections: linkable,
  fields: ({ defaultFields }) => defaultFields.map(refusesDeadLinks),
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

/** Short texts beside the story: paragraphs, lists and links. */
export const noteEditor = lexicalEditor({
  features: [
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
  ],
})
