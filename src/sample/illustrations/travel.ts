import {
  circle,
  cloud,
  colour,
  ellipse,
  fir,
  group,
  hills,
  path,
  person,
  polygon,
  rect,
  repeat,
  road,
  scene,
  stroke,
  tree,
  wheel,
} from './shapes'

/** A skyline of plain gables, far enough away to stay quiet. */
const skyline = (y: number, fill: string): string =>
  repeat(14, (i) => {
    const w = 96 + ((i * 37) % 50)
    const h = 80 + ((i * 53) % 90)
    const x = i * 120 - 20
    return (
      rect(x, y - h, w, h, fill) + polygon(`${x - 6},${y - h} ${x + w / 2},${y - h - 46} ${x + w + 6},${y - h}`, fill)
    )
  })

export const recyclingLorry = scene([
  circle(1330, 180, 74, colour.sun),
  cloud(360, 160, 1),
  cloud(980, 120, 0.7),
  skyline(640, '#bcd6cf'),
  hills(680, 60, '#8dba97'),
  tree(140, 720, 1),
  tree(1510, 720, 0.9, colour.pine, colour.green),
  road(720),
  ellipse(800, 806, 560, 20, 'rgba(23,63,79,0.28)'),
  // Body
  path('M330 330 H1010 V720 H330 Q290 720 290 680 V400 Q290 330 330 330Z', colour.green),
  path('M330 330 H1010 V400 H290 Q290 330 330 330Z', colour.leaf),
  rect(290, 640, 720, 80, colour.pine),
  path('M290 400 L220 470 V690 H290Z', colour.pine),
  rect(214, 560, 20, 140, colour.ink, 4),
  repeat(4, (i) => rect(400 + i * 150, 420, 10, 200, colour.pine)),
  // Two arrows that follow each other: a loop, without words
  group(
    [
      stroke('M-78 26 A82 82 0 0 1 40 -72', colour.cream, 26),
      polygon('28,-116 98,-60 22,-22', colour.cream),
      stroke('M78 -26 A82 82 0 0 1 -40 72', colour.cream, 26),
      polygon('-28,116 -98,60 -22,22', colour.cream),
    ],
    'translate(655 520) scale(0.92)',
  ),
  // Cab
  path('M1030 420 H1230 Q1290 420 1306 480 L1340 600 V720 H1030Z', colour.cream),
  path('M1120 460 H1226 Q1256 460 1266 500 L1290 588 H1120Z', colour.glass),
  polygon('1120,460 1190,460 1140,588 1120,588', 'rgba(255,255,255,0.4)'),
  rect(1030, 640, 310, 80, colour.orange),
  rect(1316, 640, 34, 34, colour.sun, 8),
  rect(1080, 620, 34, 8, colour.ink, 4),
  rect(1110, 400, 70, 22, colour.orange, 8),
  rect(290, 712, 1060, 26, colour.ink, 6),
  wheel(440, 744, 62),
  wheel(590, 744, 62),
  wheel(1180, 744, 62),
  // Bins at the kerb
  group(
    [rect(0, -120, 84, 120, colour.teal, 8), rect(-8, -140, 100, 24, colour.sea, 8), circle(18, 0, 14, colour.ink)],
    'translate(60 830)',
  ),
  group(
    [rect(0, -120, 84, 120, '#8a6140', 8), rect(-8, -140, 100, 24, '#6b4a30', 8), circle(18, 0, 14, colour.ink)],
    'translate(168 838)',
  ),
  person(1440, 850, 1.15, colour.orange, '#8a5a3c', colour.night),
])

export const gritter = scene(
  [
    circle(300, 190, 66, '#f7e6bd'),
    hills(520, 130, '#c6d8e2'),
    hills(600, 100, '#d5e3ea', 180),
    repeat(7, (i) => fir(90 + i * 70, 640 + (i % 3) * 14, 0.8 + (i % 2) * 0.15, '#3f7468', true)),
    repeat(5, (i) => fir(1180 + i * 90, 640 + (i % 2) * 20, 0.95, '#3f7468', true)),
    rect(0, 630, 1600, 270, colour.snow),
    path('M0 690 Q400 660 800 690 T1600 684 V900 H0Z', colour.road),
    path('M0 690 Q400 660 800 690 T1600 684 V700 Q1200 716 800 704 T0 704Z', colour.snowShade),
    path('M1010 684 Q1300 672 1600 684 V900 H1180 Q1120 780 1010 684Z', colour.snow),
    path('M0 850 Q400 826 800 850 T1600 840 V900 H0Z', colour.snow),
    repeat(5, (i) => rect(40 + i * 200, 772, 110, 12, colour.cream, 5)),
    ellipse(660, 822, 460, 18, 'rgba(23,63,79,0.3)'),
    // Spreader and hopper
    path('M280 470 H720 L690 690 H320Z', colour.orange),
    path('M300 470 Q500 400 700 470Z', '#d8c6a2'),
    rect(270, 458, 460, 22, colour.brickDark, 6),
    repeat(3, (i) => rect(390 + i * 100, 480, 12, 210, colour.brick)),
    rect(230, 640, 90, 20, colour.ink, 6),
    repeat(22, (i) => circle(60 + ((i * 41) % 190), 690 + ((i * 29) % 110), 5, '#d8b98a')),
    // Cab
    path('M730 440 H900 Q950 440 964 490 L1000 590 V712 H730Z', colour.sun),
    path('M790 478 H894 Q918 478 928 512 L950 586 H790Z', colour.glass),
    polygon('790,478 850,478 806,586 790,586', 'rgba(255,255,255,0.45)'),
    rect(730, 630, 270, 82, '#dd9d22'),
    rect(790, 416, 84, 26, colour.orange, 10),
    circle(832, 416, 18, colour.brick),
    rect(280, 700, 720, 28, colour.ink, 6),
    wheel(400, 742, 64),
    wheel(560, 742, 64),
    wheel(880, 742, 64),
    // Plough
    path('M1010 560 Q1110 640 1120 800 L1068 806 Q1050 690 990 620Z', colour.sea),
    path('M1010 560 Q1110 640 1120 800 L1104 802 Q1088 660 1002 584Z', colour.teal),
    path('M1096 806 Q1200 690 1290 742 T1440 770 Q1500 790 1500 812 Z', colour.white),
    repeat(9, (i) => circle(1120 + i * 40, 720 - ((i * 47) % 90), 10 + (i % 3) * 5, colour.white)),
    repeat(46, (i) => circle((i * 173) % 1600, (i * 97) % 620, 4 + (i % 3) * 2, 'rgba(255,255,255,0.9)')),
  ],
  '#9db9c9',
  '#e6eef2',
)

export const bus = scene([
  circle(240, 170, 72, colour.sun),
  cloud(700, 140, 1),
  cloud(1380, 190, 0.8),
  skyline(650, '#bcd6cf'),
  hills(690, 50, '#a9cbb4'),
  tree(1120, 724, 0.8),
  road(724),
  ellipse(640, 828, 560, 18, 'rgba(23,63,79,0.3)'),
  rect(120, 250, 1010, 510, colour.teal, 44),
  rect(120, 520, 1010, 44, colour.cream),
  path('M120 640 H1130 V716 Q1130 760 1086 760 H164 Q120 760 120 716Z', colour.sea),
  rect(150, 300, 800, 120, colour.glass, 14),
  repeat(4, (i) => rect(300 + i * 160, 300, 14, 120, colour.teal)),
  repeat(5, (i) =>
    polygon(
      `${160 + i * 160},300 ${220 + i * 160},300 ${170 + i * 160},420 ${160 + i * 160},420`,
      'rgba(255,255,255,0.35)',
    ),
  ),
  rect(978, 300, 130, 130, colour.glass, 16),
  repeat(
    4,
    (i) =>
      circle(228 + i * 160, 396, 24, ['#b97f5b', '#8a5a3c', '#d9a57f', '#b97f5b'][i] ?? '') +
      rect(198 + i * 160, 414, 60, 8, colour.night, 4),
  ),
  rect(150, 574, 560, 56, colour.glass, 10),
  rect(760, 556, 160, 190, colour.night, 10),
  rect(774, 570, 62, 170, colour.glass, 6),
  rect(844, 570, 62, 170, colour.glass, 6),
  rect(978, 556, 130, 90, colour.glass, 12),
  circle(1098, 700, 18, colour.sun),
  rect(1128, 470, 30, 60, colour.ink, 8),
  wheel(310, 766, 66),
  wheel(1010, 766, 66),
  // Shelter
  rect(1210, 460, 330, 20, colour.night, 6),
  rect(1230, 480, 14, 250, colour.night),
  rect(1506, 480, 14, 250, colour.night),
  rect(1250, 494, 250, 170, 'rgba(169,208,218,0.6)'),
  rect(1262, 664, 226, 16, '#a97a50', 4),
  person(1300, 722, 1, colour.brick),
  person(1380, 722, 1, colour.sun, '#8a5a3c'),
  person(1448, 722, 0.72, colour.pine, '#d9a57f'),
])

const cyclist = (x: number, y: number, coat: string, skin: string): string =>
  group(
    [
      ellipse(0, 6, 150, 12, 'rgba(23,63,79,0.2)'),
      repeat(2, (i) => {
        const at = i === 0 ? -92 : 92
        return (
          `<circle cx="${at}" cy="-60" r="58" fill="none" stroke="${colour.ink}" stroke-width="9"/>` +
          circle(at, -60, 8, colour.ink)
        )
      }),
      stroke(
        'M-92 -60 L-34 -150 L60 -150 L10 -60 Z M10 -60 L-34 -150 M60 -150 L92 -60 M60 -150 L52 -188 L84 -194',
        colour.orange,
        10,
      ),
      rect(-62, -172, 56, 12, colour.ink, 6),
      stroke('M-30 -172 L26 -122 L6 -56', colour.night, 24),
      stroke('M-26 -184 L20 -284', coat, 54),
      stroke('M22 -276 L46 -216 L80 -200', coat, 22),
      circle(42, -330, 32, skin),
      path('M6 -336 A38 36 0 0 1 82 -340 L84 -330 H8Z', colour.sun),
    ],
    `translate(${x} ${y})`,
  )

export const cycleLane = scene([
  circle(1280, 200, 80, colour.sun),
  cloud(420, 170, 1),
  skyline(560, '#bcd6cf'),
  hills(600, 70, '#a9cbb4'),
  rect(0, 590, 1600, 60, colour.leaf),
  repeat(7, (i) =>
    tree(110 + i * 240, 636, 0.72, i % 2 ? colour.pine : colour.green, i % 2 ? colour.green : colour.leaf),
  ),
  rect(0, 640, 1600, 74, colour.road),
  repeat(9, (i) => rect(i * 190 + 20, 672, 100, 9, colour.cream, 4)),
  rect(0, 706, 1600, 30, colour.stone),
  rect(0, 736, 1600, 164, '#3f8a86'),
  rect(0, 736, 1600, 8, colour.cream),
  rect(0, 884, 1600, 16, colour.stone),
  repeat(12, (i) => rect(60 + i * 134, 672, 12, 58, colour.night, 6) + rect(60 + i * 134, 682, 12, 12, colour.cream)),
  polygon('1350,806 1420,846 1350,886 1350,860 1240,860 1240,832 1350,832', 'rgba(251,241,222,0.75)'),
  cyclist(430, 866, colour.brick, '#8a5a3c'),
  cyclist(920, 856, colour.cream, '#d9a57f'),
])
