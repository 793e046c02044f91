import type { DateField } from 'payload'

/** When something happened, as it is shown beside what the site keeps by itself: the day first, with its month in words. */
export const recordTime = (name: string, label: string, more: Partial<DateField> = {}): DateField => ({
  ...more,
  name,
  type: 'date',
  label,
  admin: {
    date: { displayFormat: 'd MMMM yyyy, HH:mm:ss' },
    components: { Cell: '/src/admin/managing/date-time-cell#DateTimeCell' },
  },
})
