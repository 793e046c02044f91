import { Button } from '@payloadcms/ui'

type Props = {
  /** By which it is found again: see `buttonOf`. */
  name: string
  /** What it is called where several rows have one. */
  label?: string
  words: string
  /** It stays, and says that it can’t be pressed now: one that goes would take the cursor with it. */
  isOff?: boolean
  onClick: () => void
}

/** A small button of a row. */
export const RowButton = ({ name, label, words, isOff, onClick }: Props) => (
  <Button
    aria-label={label}
    buttonStyle="secondary"
    className={isOff ? 'btn--disabled' : undefined}
    extraButtonProps={{ 'aria-disabled': isOff || undefined, 'data-row-button': name }}
    margin={false}
    size="small"
    onClick={isOff ? undefined : onClick}
  >
    {words}
  </Button>
)
