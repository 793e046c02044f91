'use client'

import { enGB } from 'date-fns/locale/en-GB'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { DayPicker, labelDayButton } from 'react-day-picker'
import { type CivilDay, civilOf, compareDays } from '@/words/civil-day'
import { weekdayNames } from '@/words/date-in-words'
import type { DateMeaning } from '@/words/date-meaning'
import { datePartsOf, quickDates, quickTimes, stillMissing, textOfDateParts } from '@/words/quick-dates'
import { AlsoDue } from './also-due'
import { placeBeside } from './place-beside'
import { useDue } from './use-due'

/** The calendar's days are of no zone: each is noon of that date in the browser's own. */
const toBrowser = ({ year, month, day }: CivilDay): Date => new Date(year, month - 1, day, 12)
const fromBrowser = (date: Date): CivilDay => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
  day: date.getDate(),
})

const weekend = { dayOfWeek: [0, 6] }

const things = (count: number): string => (count === 1 ? '1 thing is due' : `${count} things are due`)

type Props = {
  label: string
  meaning: DateMeaning
  now: Date
  dateTime?: Date
  control: RefObject<HTMLElement | null>
  /** Takes a text in place of what is typed. */
  onTake: (text: string) => void
  onClose: (focus: 'back' | 'left') => void
}

/** Opens in the window's top layer, so that nothing cuts it off, and follows its control. */
const useBeside = (control: RefObject<HTMLElement | null>) => {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    const place = () => {
      const beside = control.current?.getBoundingClientRect()
      if (!beside) return
      const size = { width: box.offsetWidth, height: box.offsetHeight }
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight }
      const { left, top } = placeBeside(beside, size, room)
      box.style.left = `${left}px`
      box.style.top = `${top}px`
    }
    box.showPopover()
    place()
    const grown = new ResizeObserver(place)
    grown.observe(box)
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      grown.disconnect()
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [control])
  return ref
}

/** Days by the month, Monday first, with the usual times: for whoever would rather point than type. */
export const Calendar = ({ label, meaning, now, dateTime, control, onTake, onClose }: Props) => {
  const ref = useBeside(control)
  const shown = dateTime ? datePartsOf(dateTime, meaning.kind) : undefined
  const [day, setDay] = useState(shown?.day)
  const time = shown && day && compareDays(shown.day, day) === 0 ? shown.time : undefined
  const times = quickTimes(meaning.kind)
  const [month, setMonth] = useState(() => toBrowser(shown?.day ?? civilOf(now).day))
  const { dueOn, isAnything } = useDue(fromBrowser(month))
  const [lookedAt, setLookedAt] = useState<CivilDay>()
  const told = lookedAt ?? day
  const lookAt = (date: Date) => setLookedAt(fromBrowser(date))
  const take = (text: string) => {
    onTake(text)
    onClose('back')
  }
  const pick = (date: Date) => {
    const picked = fromBrowser(date)
    const usual = meaning.kind === 'end' ? times[0] : undefined
    const kept = shown?.time ?? usual
    setDay(picked)
    if (kept || meaning.kind === 'day') return take(textOfDateParts(picked, kept))
    onTake(textOfDateParts(picked, undefined))
    ref.current?.querySelector<HTMLElement>('.newsroom-day-picker__times button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose('back')
  }
  return (
    <div
      ref={ref}
      popover="manual"
      role="dialog"
      aria-label={`${label}: choose a date`}
      className="newsroom-day-picker"
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        const isInside = currentTarget.contains(relatedTarget) || control.current?.contains(relatedTarget)
        if (relatedTarget && !isInside) onClose('left')
      }}
    >
      <div className="newsroom-day-picker__chips">
        {quickDates(meaning, now).map((choice) => (
          <button key={choice.label} type="button" onClick={() => take(choice.text)}>
            {choice.label}
          </button>
        ))}
      </div>
      <div className="newsroom-day-picker__parts">
        <DayPicker
          autoFocus
          fixedWeeks
          formatters={{ formatWeekdayName: (date) => weekdayNames[date.getDay()]?.slice(0, 3) ?? '' }}
          locale={enGB}
          mode="single"
          labels={{
            labelDayButton: (date, modifiers, ...rest) => {
              const { length } = dueOn(fromBrowser(date))
              const name = labelDayButton(date, modifiers, ...rest)
              return length > 0 ? `${name}, ${things(length)}` : name
            },
          }}
          modifiers={{ weekend, due: (date) => dueOn(fromBrowser(date)).length > 0 }}
          modifiersClassNames={{ weekend: 'newsroom-day-picker__weekend', due: 'newsroom-day-picker__is-due' }}
          month={month}
          navLayout="around"
          onDayFocus={lookAt}
          onDayMouseEnter={lookAt}
          onMonthChange={setMonth}
          onSelect={(_, date) => pick(date)}
          selected={day && toBrowser(day)}
          showOutsideDays
          today={toBrowser(civilOf(now).day)}
          weekStartsOn={1}
        />
        {times.length > 0 && (
          <fieldset className="newsroom-day-picker__times">
            <legend>Time</legend>
            {times.map((one) => (
              <button
                key={one}
                type="button"
                aria-pressed={one === time}
                onClick={() => take(textOfDateParts(day, one))}
              >
                {one}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {isAnything && <AlsoDue day={told} due={told ? dueOn(told) : []} />}
      <p className="newsroom-day-picker__hint" role="status">
        {stillMissing(day, Boolean(time) || meaning.kind === 'day')}
      </p>
    </div>
  )
}
