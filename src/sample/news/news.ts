import type { SampleClock } from '@/sample/clock'
import type { NewsSample } from '@/sample/types'
import { ahead } from './ahead'
import { lastMonths } from './last-months'
import { moneyAndPlaces } from './last-year-money-and-places'
import { peopleAndSeasons } from './last-year-people-and-seasons'
import { thisMonth } from './this-month'
import { threeYearsAgo } from './three-years-ago'
import { twoYearsAgo } from './two-years-ago'
import { yearBefore } from './year-before'

/** All published news in the order it is made: an item may refer to those before it. */
export const allNews = (clock: SampleClock): NewsSample[] =>
  [threeYearsAgo, twoYearsAgo, yearBefore, moneyAndPlaces, peopleAndSeasons, lastMonths, thisMonth, ahead].flatMap(
    (items) => items(clock),
  )
