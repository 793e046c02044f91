import type { Part } from '@/rich-text/parts'
import type { Finding, Rule } from './finding'

const inField = (field: string, parts: Part[]): Finding[] => {
  const findings: Finding[] = []
  const add = (near: string, message: string) =>
    findings.push({ rule: 'headings', blocks: false, field, near, message })
  let before = 1
  for (const { is, text, level = 2, isBold } of parts) {
    if (is === 'paragraph' && isBold && text.length < 80 && !/[.:,;!?”"]$/.test(text))
      add(text, `“${text}” is bold like a heading. Make it a heading, so that screen readers can jump to it.`)
    if (is !== 'heading' || !text) continue
    if (level > before + 1)
      add(
        text,
        before === 1
          ? `“${text}” is a small heading with no large one before it. Start with Heading 2.`
          : `“${text}” skips a level. After Heading ${before} comes Heading ${before + 1}.`,
      )
    before = level
  }
  return findings
}

/** Headings are an outline: none is skipped, and what looks like one is one. */
export const headingsAreInOrder: Rule = ({ texts }) =>
  texts.flatMap(({ field, isRich, parts }) => (isRich ? inField(field, parts) : []))
