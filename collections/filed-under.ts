import type { CollectionConfig, Field } from 'payload'
import { administrators, everyone, publishers } from '@/publishing/roles'
import { asHooks } from '@/publishing/saves/as-hooks'
import { hasAddress } from './behaviours/address'
import { isShared, whereUsedPanel } from './behaviours/shared'
import type { filedUnder } from './definitions'
import type { SearchPart } from './search-part'

type FiledUnder<Document> = {
  definition: (typeof filedUnder)[number]
  search: SearchPart<Document>
  description: string
  fields: Field[]
  /** Its name among the generated types, where that is not its slug’s. */
  interfaceName?: string
}

/**
 * What content is filed under, such as topics: it has a page of its own, and each save of it is public at once.
 *
 * @returns the collection for Payload's configuration
 */
export const filedUnderCollection = <Document>({
  definition,
  search,
  description,
  fields,
  interfaceName,
}: FiledUnder<Document>): CollectionConfig => {
  const { slug, labels } = definition
  const address = hasAddress(definition)
  const savePart = asHooks(address.save)
  return {
    slug,
    labels,
    ...(interfaceName ? { typescript: { interface: interfaceName } } : {}),
    custom: { search },
    admin: {
      useAsTitle: 'title',
      group: 'Supporting content',
      description,
      defaultColumns: ['title', 'slug', 'updatedAt'],
      listSearchableFields: ['title', 'slug'],
    },
    access: { read: everyone, create: publishers(slug), update: publishers(slug), delete: administrators },
    defaultSort: 'title',
    // What the log and the redirects are told, whatever an answer is asked to hold.
    forceSelect: { title: true, address: true },
    hooks: {
      beforeChange: savePart.beforeChange,
      beforeDelete: isShared.hooks.beforeDelete,
      afterChange: [...isShared.hooks.afterChange, ...savePart.afterChange],
      afterDelete: [...isShared.hooks.afterDelete, ...savePart.afterDelete],
    },
    endpoints: isShared.endpoints,
    fields: [...fields, whereUsedPanel, ...(address.sidebar ?? [])],
  }
}
