/** Lists how grave a notice is, the least first. */
export const severities = [
  { value: 'information', label: 'Information' },
  { value: 'warning', label: 'Warning' },
  { value: 'emergency', label: 'Emergency' },
] as const
