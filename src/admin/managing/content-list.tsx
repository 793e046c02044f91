'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * Payload's own list without its buttons that edit, publish or delete many items at once: those say
 * nothing of what the public will see, and one slip would change fifty pages.
 */
export const ContentList = (props: ListViewClientProps) => (
  <DefaultListView {...props} disableBulkDelete disableBulkEdit />
)
