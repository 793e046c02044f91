/*
 * A public page is a document: the client runtime of React and Next.js, its data and its markers are
 * taken out. Scripts are removed unless they are known, so that a new one of the framework's is
 * removed too, and the page's policy can forbid inline scripts.
 */

type Attributes = { name: string; value: string }[]

const attributeOf = (attributes: Attributes, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value

/** Data for search engines, and the site's own small files. Nothing else runs or stays. */
const staysAsScript = (attributes: Attributes): boolean =>
  attributeOf(attributes, 'type') === 'application/ld+json' ||
  /^\/assets\/[^/]/.test(attributeOf(attributes, 'src') ?? '')

const loadsScript = (attributes: Attributes): boolean => {
  const rel = attributeOf(attributes, 'rel')
  return rel === 'modulepreload' || (rel === 'preload' && attributeOf(attributes, 'as') === 'script')
}

/** Attributes that only the client runtime reads. */
const ofTheRuntime = /^(?:data-(?:precedence|next-.*|n-.*|dgst|msg|rsc.*)|on[a-z]+)$/

/**
 * What React sends its client, which is most of a page: cut out before the page is read, since reading
 * it would take longer than all the rest. Any other script is found when the page is read.
 */
const flight = /<script>\(?self\.__next_f[\s\S]*?<\/script>/g

/** Loaded as the module it is: through the hooks that load this program's TypeScript it is five times as slow. */
const rewriting = import('parse5-html-rewriting-stream')

export type Styles = (href: string) => string | undefined

type PlainDocument = { html: string; styles: string[]; styleAttributes: string[] }

/**
 * Makes a document of a page that Next.js rendered.
 *
 * @param html the whole page
 * @param stylesOf the text of a stylesheet by its address, which then comes with the page and costs
 *   no request of its own; undefined leaves the link
 * @returns the page, and the text of each of its `style` elements and attributes, for its policy
 */
export const plainDocument = async (html: string, stylesOf: Styles): Promise<PlainDocument> => {
  const { RewritingStream } = await rewriting
  const rewriter = new RewritingStream()
  const styles: string[] = []
  const styleAttributes: string[] = []
  let inScript = false
  let inStyle = false
  /** A hidden element that may turn out to be empty: a place where the runtime would put something. */
  let held = ''

  const release = () => {
    if (held) rewriter.emitRaw(held)
    held = ''
  }

  rewriter.on('startTag', (tag, raw) => {
    const { tagName, attrs } = tag
    release()
    const style = attributeOf(attrs, 'style')
    if (style) styleAttributes.push(style)
    if (tagName === 'div' && attrs.some(({ name }) => name === 'hidden')) {
      held = raw
      return
    }
    if (tagName === 'script') {
      inScript = !staysAsScript(attrs)
      if (!inScript) rewriter.emitStartTag({ ...tag, attrs: attrs.filter(({ name }) => !ofTheRuntime.test(name)) })
      return
    }
    if (tagName === 'link' && loadsScript(attrs)) return
    if (tagName === 'link' && attributeOf(attrs, 'rel') === 'stylesheet') {
      const text = stylesOf(attributeOf(attrs, 'href') ?? '')
      if (text !== undefined) {
        styles.push(text)
        rewriter.emitRaw(`<style>${text}</style>`)
        return
      }
    }
    if (tagName === 'style') inStyle = true
    rewriter.emitStartTag({ ...tag, attrs: attrs.filter(({ name }) => !ofTheRuntime.test(name)) })
  })
  rewriter.on('endTag', (tag, raw) => {
    if (held && tag.tagName === 'div') {
      held = ''
      return
    }
    release()
    if (tag.tagName === 'script' && inScript) {
      inScript = false
      return
    }
    if (tag.tagName === 'style') inStyle = false
    rewriter.emitRaw(raw)
  })
  rewriter.on('text', ({ text }, raw) => {
    if (inScript) return
    release()
    if (inStyle) styles.push(text)
    rewriter.emitRaw(raw)
  })
  rewriter.on('comment', () => {})

  const parts: string[] = []
  rewriter.on('data', (part: string) => parts.push(part))
  const ended = new Promise((resolve, reject) => rewriter.once('end', resolve).once('error', reject))
  rewriter.end(html.replace(flight, ''))
  await ended
  return { html: parts.join(''), styles, styleAttributes }
}
