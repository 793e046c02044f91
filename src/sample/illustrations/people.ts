import { circle, colour, ellipse, path, rect } from './shapes'

const size = 800

type Look = {
  ground: string
  skin: string
  hair: string
  coat: string
  collar: string
  longHair?: boolean
  beard?: boolean
}

/** Somebody’s head and shoulders, on a plain ground. */
const portrait = ({ ground, skin, hair, coat, collar, longHair, beard }: Look): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${[
    rect(0, 0, size, size, ground),
    longHair ? path('M222 330 C210 150 590 150 578 330 L600 600 L200 600Z', hair) : '',
    path('M120 800 C130 630 250 580 400 580 C550 580 670 630 680 800Z', coat),
    path('M330 590 L400 680 L470 590Z', collar),
    rect(345, 480, 110, 130, skin, 50),
    ellipse(400, 370, 138, 165, skin),
    path(
      'M258 350 C250 180 350 160 420 170 C540 180 560 270 543 350 C520 290 470 262 400 262 C330 262 280 290 258 350Z',
      hair,
    ),
    beard
      ? path(
          'M268 390 C275 520 330 552 400 552 C470 552 525 520 532 390 C515 450 470 460 400 460 C330 460 285 450 268 390Z',
          hair,
        )
      : '',
    circle(348, 368, 13, colour.ink),
    circle(452, 368, 13, colour.ink),
    `<path d="M350 ${beard ? 486 : 452} Q400 ${beard ? 514 : 492} 450 ${beard ? 486 : 452}" fill="none" stroke="${beard ? colour.cream : colour.brickDark}" stroke-width="12" stroke-linecap="round"/>`,
  ].join('')}</svg>`

export const leader = portrait({
  ground: '#f6dfae',
  skin: '#b97f5b',
  hair: colour.ink,
  coat: colour.brick,
  collar: colour.cream,
  longHair: true,
})

export const deputyLeader = portrait({
  ground: colour.skyDeep,
  skin: '#eec3a0',
  hair: '#9a7b62',
  coat: colour.night,
  collar: colour.white,
})

export const recyclingManager = portrait({
  ground: colour.sky,
  skin: '#8a5a3b',
  hair: colour.ink,
  coat: colour.green,
  collar: colour.sun,
  beard: true,
})
