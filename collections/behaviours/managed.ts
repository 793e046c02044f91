import type { CollectionConfig, Field } from 'payload'
import type { BulkAction } from '@/publishing/managing/bulk-action'

type Components = NonNullable<CollectionConfig['admin']>['components']

/** Says when somebody saved last: Payload's own field, said on the council's clock. */
export const changedAt: Field = {
  name: 'updatedAt',
  type: 'date',
  label: 'Last saved',
  index: true,
  admin: {
    hidden: true,
    disableBulkEdit: true,
    components: { Cell: '/src/admin/managing/date-time-cell#DateTimeCell' },
  },
}

/** Returns what the list of a type has beside Payload's own: ready-made views, and what can be done to many at once. */
export const inLists = (components: Components, actions: BulkAction[]): Components => ({
  ...components,
  beforeListTable: [
    '/src/admin/managing/list-views#ListViews',
    { path: '/src/admin/managing/chosen-items#ChosenItems', clientProps: { actions } },
  ],
  views: {
    ...components?.views,
    list: { Component: '/src/admin/managing/content-list#ContentList' },
  },
})
