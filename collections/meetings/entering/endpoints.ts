import type { Endpoint } from 'payload'
import { enterAgenda } from './enter-agenda'
import { enterMinutes } from './enter-minutes'
import { publishAgenda } from './publish-agenda'

export const enteringEndpoints: Endpoint[] = [enterAgenda, enterMinutes, publishAgenda]
