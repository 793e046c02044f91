import { DateTimeInput } from '@/admin/dates/date-time-input'
import type { DateMeaning } from '@/words/date-meaning'
import { endNear } from '@/words/near-dates'
import { BigChoices } from './big-choices'
import { type Until, type UntilKey, untilChoices } from './until-choices'

const end: DateMeaning = { kind: 'end', until: 'Shown until' }

type Props = { value?: Until; offeredAt: Date; now: Date; problem?: string; onChange: (value: Until) => void }

/** Until when the notice is shown: what is usual in one tap, anything else as a date and time. */
export const UntilField = ({ value, offeredAt, now, problem, onChange }: Props) => {
  const choices = untilChoices(offeredAt)
  const hintOf = (key: UntilKey, endsAt?: string) => (key === 'two-hours' && endsAt ? endNear(endsAt, now) : undefined)
  const choose = (key: UntilKey) => onChange({ key, endsAt: choices.find((one) => one.key === key)?.endsAt })
  return (
    <BigChoices
      name="until"
      legend="Until when?"
      paired
      choices={choices.map(({ key, label, endsAt }) => ({ value: key, label, hint: hintOf(key, endsAt) }))}
      value={value?.key}
      problem={problem}
      onChange={choose}
    >
      {value?.key === 'time' && (
        <DateTimeInput
          label="Ends at"
          meaning={end}
          value={value.typed ?? ''}
          onChange={(typed) => onChange({ key: 'time', typed })}
        />
      )}
    </BigChoices>
  )
}
