import type { SanitizedConfig } from 'payload'

/**
 * Has what is not for REST answer as what is not there: Payload says of it that it could be, but is not (501).
 *
 * @param config as Payload made it ready; changed in place
 */
export const withoutClosedRest = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) if (collection.endpoints === false) collection.endpoints = []
  return config
}
