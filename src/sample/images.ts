import sharp from 'sharp'
import { bandstand, flood, park, riverBridge } from './illustrations/nature'
import { deputyLeader, leader, recyclingManager } from './illustrations/people'
import { houses, library, market, school, townHall } from './illustrations/town'
import { bus, cycleLane, gritter, recyclingLorry } from './illustrations/travel'
import { ballotBox, workshop } from './illustrations/work'

type ImageSample = { svg: string; alt: string; caption?: string }

/** Pictures drawn for the sample, so that nothing needs a licence and no file is kept in git. */
export const images = {
  riverBridge: {
    svg: riverBridge,
    alt: 'A stone bridge with three arches over a wide river, with three people walking across it',
    caption: 'Lathe Bridge carries about 11,000 vehicles on a weekday.',
  },
  recyclingLorry: {
    svg: recyclingLorry,
    alt: 'A green recycling lorry beside two wheeled bins at the kerb',
  },
  library: {
    svg: library,
    alt: 'Two people reading at a table beside tall shelves of books',
    caption: 'The reading room at the Central Library.',
  },
  park: {
    svg: park,
    alt: 'A park with a bandstand and a pond; a family and a person with a dog are walking through it',
  },
  bandstand: {
    svg: bandstand,
    alt: 'A band of four plays in a bandstand with blue columns and a blue railing, while two people dance on the grass',
    caption: 'The first concert in the bandstand for eleven years.',
  },
  townHall: { svg: townHall, alt: 'A brick town hall with columns and a clock tower on a paved square' },
  school: { svg: school, alt: 'Children and parents on the path to a brick school with an arched blue door' },
  gritter: {
    svg: gritter,
    alt: 'An orange and yellow gritting lorry with a plough clears snow and spreads salt on a road',
    caption: 'Ten gritters cover 412 kilometres of road in three and a half hours.',
  },
  market: {
    svg: market,
    alt: 'Three stalls with striped awnings, piled with fruit and vegetables, in front of a market hall',
  },
  bus: { svg: bus, alt: 'A double-decker bus at a stop where three people wait in a shelter' },
  houses: { svg: houses, alt: 'A row of five brick houses with front gardens; an adult and a child walk past' },
  cycleLane: { svg: cycleLane, alt: 'Two people cycling on a wide lane that posts separate from the road' },
  flood: {
    svg: flood,
    alt: 'Rain over a flooded street: water stands at the doors of four houses and three people are in a boat',
  },
  ballotBox: { svg: ballotBox, alt: 'A ballot paper above a ballot box; two people stand in polling booths behind it' },
  workshop: {
    svg: workshop,
    alt: 'Two people in hard hats put a heat pump together at a workbench',
    caption: 'The training workshop at Cinder Yard.',
  },
  leader: { svg: leader, alt: 'Councillor Priya Nandakumar, with long dark hair and a red jacket' },
  deputyLeader: { svg: deputyLeader, alt: 'Councillor Owen Hartley, with short fair hair and a dark jacket' },
  recyclingManager: { svg: recyclingManager, alt: 'Joseph Adeyemi, with a short beard and a green jacket' },
} satisfies Record<string, ImageSample>

export type ImageKey = keyof typeof images

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Every picture as a file to upload. */
export const imageFiles = () =>
  Promise.all(
    Object.entries<ImageSample>(images).map(async ([key, { svg, alt, caption }]) => {
      const data = await sharp(Buffer.from(svg)).jpeg({ quality: 75 }).toBuffer()
      return {
        key,
        data: { alt, caption, credit: 'Merrowby Borough Council' },
        file: { data, mimetype: 'image/jpeg', name: `${kebab(key)}.jpg`, size: data.length },
      }
    }),
  )
