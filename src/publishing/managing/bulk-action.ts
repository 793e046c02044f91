import type { WithdrawOrEnd } from '@/publishing/rules/live-to-readers'

/** What can be done to many documents at once: each by its own command. */
export type BulkAction = WithdrawOrEnd | 'add-topic'

export const bulkActions: readonly BulkAction[] = ['withdraw', 'end', 'add-topic']

/** A topic as many documents are filed under it. */
export type NamedTopic = { id: string; title: string }

/** Describes what is asked for many: the reason too, once there is one; the topic, where one is added. */
export type BulkRequest = { action: BulkAction; ids: string[]; reason?: string; topic?: NamedTopic }
