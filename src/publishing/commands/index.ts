import type { Intent } from '@/publishing/saves/save'
import { applyChange } from './apply-change'
import { bringForward } from './bring-forward'
import type { Command } from './command'
import { copy } from './copy'
import { correct } from './correct'
import { deleteDocument } from './delete'
import { dropDraft } from './drop-draft'
import { end } from './end'
import { keepDraft } from './keep-draft'
import { postpone } from './postpone'
import { publish } from './publish'
import { publishChanges } from './publish-changes'
import { reinstate } from './reinstate'
import { reopen } from './reopen'
import { restoreAsDraft } from './restore-as-draft'
import { returnToAuthors } from './return-to-authors'
import { saveDraft } from './save-draft'
import { submit } from './submit'
import { unpublish } from './unpublish'
import { withdraw } from './withdraw'

/** Everything that a save can be. An intent without a command does not compile. */
export const commands: Record<Intent, Command> = {
  'save-draft': saveDraft,
  submit,
  'return-to-authors': returnToAuthors,
  copy,
  'restore-as-draft': restoreAsDraft,
  'keep-draft': keepDraft,
  'drop-draft': dropDraft,
  publish,
  'publish-changes': publishChanges,
  'bring-forward': bringForward,
  postpone,
  correct,
  withdraw,
  reinstate,
  end,
  reopen,
  'apply-change': applyChange,
  unpublish,
  delete: deleteDocument,
}
