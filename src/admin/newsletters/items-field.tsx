'use client'

import { Button, FieldDescription, FieldError, FieldLabel, useConfig, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { ask, withQuery } from '@/admin/form/ask'
import { ItemSearch } from './item-search'
import { keyOf } from './key-of'
import { PickedItems } from './picked-items'
import type { PickedItem, Ref } from './read-items'

const refsOf = (value: unknown): Ref[] =>
  (Array.isArray(value) ? value : []).flatMap((one: { relationTo?: unknown; value?: unknown }) => {
    const id = one?.value && typeof one.value === 'object' ? (one.value as { id?: unknown }).id : one?.value
    return typeof one?.relationTo === 'string' && typeof id === 'string'
      ? [{ relationTo: one.relationTo, value: id }]
      : []
  })

/** What is known of what is picked; kept while it is asked for again. */
const useKnown = (refs: Ref[], at: unknown): Map<string, PickedItem> => {
  const { config } = useConfig()
  const [known, setKnown] = useState(new Map<string, PickedItem>())
  const asked = refs.map(keyOf).join(',')
  useEffect(() => {
    if (!asked) return
    let isOver = false
    const query = { refs: asked, ...(typeof at === 'string' ? { at } : {}) }
    ask<{ items: PickedItem[] }>('GET', withQuery(`${config.routes.api}/issues/items`, query))
      .then(({ items }) => !isOver && setKnown(new Map(items.map((item) => [keyOf(item), item]))))
      // Its names are missing until it is asked again.
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [config.routes.api, asked, at])
  return known
}

/** What is new on the site since the last issue of the series that is chosen. */
const useNew = (): PickedItem[] => {
  const { config } = useConfig()
  const series = useFormFields(([fields]) => fields.series?.value)
  const [items, setItems] = useState<PickedItem[]>([])
  useEffect(() => {
    let isOver = false
    const query = { series: typeof series === 'string' ? series : '' }
    ask<{ items: PickedItem[] }>('GET', withQuery(`${config.routes.api}/issues/new`, query))
      .then((found) => !isOver && setItems(found.items))
      .catch(() => undefined)
    return () => {
      isOver = true
    }
  }, [config.routes.api, series])
  return items
}

/** What an issue shows of the site: searched for and picked by its title, in an order of the officer’s. */
export const ItemsField = ({ field, path: given, readOnly }: RelationshipFieldClientProps) => {
  const path = given ?? field.name
  const { value, setValue, showError, disabled } = useField<unknown>({ path })
  const at = useFormFields(([fields]) => fields.publishedAt?.value)
  const refs = refsOf(value)
  const known = useKnown(refs, at)
  const fresh = useNew().filter((item) => !refs.some((ref) => keyOf(ref) === keyOf(item)))
  const isFixed = readOnly || disabled
  const take = ({ relationTo, value: id }: Ref) => {
    if (!refs.some((ref) => keyOf(ref) === keyOf({ relationTo, value: id })))
      setValue([...refs, { relationTo, value: id }])
  }
  return (
    <div className="field-type newsroom-items" data-field-path={path}>
      <FieldLabel
        htmlFor={`field-${path.replaceAll('.', '__')}`}
        label={field.label}
        path={path}
        required={field.required}
      />
      <FieldError path={path} showError={showError} />
      <PickedItems refs={refs} known={known} isFixed={isFixed} onChange={setValue} />
      {!isFixed && (
        <ItemSearch id={`field-${path.replaceAll('.', '__')}`} taken={new Set(refs.map(keyOf))} onTake={take} />
      )}
      {!isFixed && fresh.length > 0 && (
        <fieldset className="newsroom-items__new">
          <legend>New since the last issue</legend>
          {fresh.slice(0, 5).map((item) => (
            <Button
              key={keyOf(item)}
              buttonStyle="secondary"
              margin={false}
              size="small"
              onClick={() => take(item)}
              aria-label={`Add ${item.title}`}
            >
              + {item.title}
            </Button>
          ))}
        </fieldset>
      )}
      {typeof field.admin?.description === 'string' && (
        <FieldDescription description={field.admin.description} path={path} />
      )}
    </div>
  )
}
