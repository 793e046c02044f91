import type { BasePayload } from 'payload'

export const fillWithSampleCouncil = async (_payload: BasePayload, _now: Date): Promise<void> => {}
