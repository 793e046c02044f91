import { definitionOf } from '@collections/definitions'
import { fieldsOf, nodesIn, type TextNode } from '@/rich-text/walk'
import { placesOf } from '@/writing/written-fields'
import type { Rule } from './finding'

/** The required fields of each block of `src/rich-text/blocks.ts`, in the words of its form; a test compares them. */
export const requiredOfBlocks: Record<string, { block: string; parts: Record<string, string> }> = {
  quote: { block: 'A quote', parts: { quote: 'what was said', name: 'who said it' } },
  'key-points': { block: 'A list of key points', parts: { points: 'its points' } },
  'photo-gallery': { block: 'A photo gallery', parts: { images: 'its pictures' } },
  'picture-beside-text': { block: 'A picture beside text', parts: { image: 'its picture', text: 'its text' } },
  figures: { block: 'A list of figures', parts: { figures: 'its figures' } },
  'document-download': { block: 'A document to download', parts: { document: 'the document' } },
  'call-to-action': { block: 'A call to action', parts: { label: 'its label', url: 'its address' } },
  contact: { block: 'A contact', parts: { contact: 'whom to ask' } },
  video: { block: 'A video', parts: { title: 'its title', url: 'its address', transcript: 'its transcript' } },
}

const isMissing = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' ? !value.trim() : !value

const blocksOf = (story: unknown): TextNode[] =>
  nodesIn(story)
    .filter(({ type }) => type === 'block')
    .map(fieldsOf)

/** Whoever submits a story hears of an empty block, not whoever has to publish it. */
export const blocksAreFilledIn: Rule = ({ collection, data }) =>
  definitionOf(collection)
    .written.rich.flatMap((path) => placesOf(data, path))
    .flatMap(({ field, value }) =>
      blocksOf(value).flatMap((fields) => {
        const { block, parts = {} } = requiredOfBlocks[String(fields.blockType)] ?? {}
        const missing = Object.entries(parts).flatMap(([name, words]) => (isMissing(fields[name]) ? [words] : []))
        if (!block || missing.length === 0) return []
        const message = `${block} is missing ${missing.join(' and ')}. It can’t be published like this.`
        return [{ rule: 'blocks', blocks: false, field, message }]
      }),
    )
