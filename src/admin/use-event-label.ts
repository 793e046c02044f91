'use client'

import { useConfig } from '@payloadcms/ui'

type Choice = string | { value: string; label: unknown }

/** The log's events in words, from the options of its own field. */
export const useEventLabel = (): ((event: string) => string) => {
  const { getEntityConfig } = useConfig()
  const fields = getEntityConfig({ collectionSlug: 'publication-log' })?.fields ?? []
  const field = fields.find((one) => 'name' in one && one.name === 'event')
  const options: Choice[] = field && 'options' in field ? (field.options as Choice[]) : []
  return (event) => {
    const option = options.find((one) => typeof one === 'object' && one.value === event)
    return typeof option === 'object' && typeof option.label === 'string' ? option.label : event
  }
}
