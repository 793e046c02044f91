'use client'

import { createClientFeature, LinkNode } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { linkAddress } from '@/words/link-address'

/** What has no address yet, or none that can be mended, stays for whoever types it. */
const mend = (node: LinkNode): void => {
  const fields = node.getFields()
  const address = fields?.linkType === 'custom' ? linkAddress(fields.url) : undefined
  if (address && address !== fields.url) node.setFields({ ...fields, url: address })
}

/** Mends each link as it comes in, by the form for links or by a paste, as saving it does. */
const MendedLinksPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => editor.registerNodeTransform(LinkNode, mend), [editor])
  return null
}

export const MendedLinksClientFeature = createClientFeature({
  plugins: [{ Component: MendedLinksPlugin, position: 'normal' }],
})
