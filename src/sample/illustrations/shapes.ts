/** One set of colours for all illustrations, so that they belong together. */
export const colour = {
  sky: '#d9ebee',
  skyDeep: '#b4d6dd',
  dusk: '#f6d9b8',
  cream: '#fbf1de',
  sun: '#f2b632',
  orange: '#e2813c',
  brick: '#c2573d',
  brickDark: '#9c4230',
  leaf: '#7fae7c',
  green: '#4f8a68',
  pine: '#2f6455',
  teal: '#2f7f8c',
  sea: '#1d5f73',
  night: '#173f4f',
  ink: '#22323a',
  stone: '#e5dac6',
  stoneDark: '#c9b998',
  road: '#5b6b73',
  roadDark: '#48565d',
  white: '#ffffff',
  glass: '#a9d0da',
  snow: '#f4f8fa',
  snowShade: '#dce8ee',
} as const

export const width = 1600
export const height = 900

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${radius}" fill="${fill}"/>`

export const circle = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`

export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export const polygon = (points: string, fill: string): string => `<polygon points="${points}" fill="${fill}"/>`

export const stroke = (d: string, color: string, thickness: number, rest = ''): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`

export const group = (parts: string[], transform = '', opacity = 1): string =>
  `<g transform="${transform}" opacity="${opacity}">${parts.join('')}</g>`

/** Draws something several times: at every x, knowing which time it is. */
export const repeat = (times: number, draw: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => draw(index)).join('')

/** A whole picture on a sky that fades towards the horizon. */
export const scene = (parts: string[], top: string = colour.skyDeep, bottom: string = colour.cream): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="0.8" stop-color="${bottom}"/></linearGradient></defs>
<rect width="${width}" height="${height}" fill="url(#sky)"/>${parts.join('')}</svg>`

export const cloud = (x: number, y: number, size = 1, fill: string = colour.white): string =>
  group(
    [
      rect(-110, -22, 220, 44, fill, 22),
      circle(-38, -26, 42, fill),
      circle(28, -38, 54, fill),
      rect(-60, 10, 230, 30, fill, 15),
    ],
    `translate(${x} ${y}) scale(${size})`,
    0.85,
  )

/** Rolling ground from one edge to the other. */
export const hills = (y: number, rise: number, fill: string, shift = 0): string =>
  path(
    `M0 ${y} C ${220 + shift} ${y - rise}, ${460 + shift} ${y - rise}, ${700 + shift} ${y - rise * 0.3} S ${1180 + shift} ${y - rise * 1.1}, 1600 ${y - rise * 0.2} V900 H0Z`,
    fill,
  )

/** A round tree: crown, lit side, trunk. */
export const tree = (x: number, y: number, size = 1, crown: string = colour.green, lit: string = colour.leaf): string =>
  group(
    [
      ellipse(0, 4, 62, 10, 'rgba(23,63,79,0.14)'),
      rect(-9, -100, 18, 104, '#7a5a42', 6),
      stroke('M0 -60 L30 -92', '#7a5a42', 9),
      circle(0, -165, 88, crown),
      circle(-46, -125, 56, crown),
      circle(50, -128, 58, crown),
      circle(-24, -186, 48, lit),
      circle(-54, -138, 28, lit),
    ],
    `translate(${x} ${y}) scale(${size})`,
  )

export const fir = (x: number, y: number, size = 1, fill: string = colour.pine, snow = false): string =>
  group(
    [
      rect(-9, -34, 18, 36, '#6b4f3b'),
      ...[0, 1, 2].map((tier) => {
        const base = -28 - tier * 62
        const half = 84 - tier * 20
        const top = base - 112
        const cap = snow
          ? polygon(
              `0,${top} ${half * 0.5},${base - 55} ${half * 0.16},${base - 66} ${-half * 0.2},${base - 48} ${-half * 0.5},${base - 55}`,
              colour.snow,
            )
          : polygon(`0,${top} 0,${base} ${half},${base}`, 'rgba(23,63,79,0.18)')
        return polygon(`0,${top} ${half},${base} ${-half},${base}`, fill) + cap
      }),
    ],
    `translate(${x} ${y}) scale(${size})`,
  )

/** A window with a sill and glazing bars. */
export const pane = (x: number, y: number, w: number, h: number, glass: string = colour.glass): string =>
  rect(x - 7, y - 7, w + 14, h + 14, colour.white, 3) +
  rect(x, y, w, h, glass) +
  polygon(`${x},${y} ${x + w * 0.62},${y} ${x},${y + h * 0.62}`, 'rgba(255,255,255,0.35)') +
  rect(x + w / 2 - 3, y, 6, h, colour.white) +
  rect(x, y + h / 2 - 3, w, 6, colour.white) +
  rect(x - 14, y + h + 7, w + 28, 10, colour.stoneDark, 3)

export const wheel = (x: number, y: number, r: number): string =>
  circle(x, y, r, colour.ink) + circle(x, y, r * 0.56, colour.stone) + circle(x, y, r * 0.2, colour.roadDark)

/** Somebody seen from far enough that a face is not needed. */
export const person = (
  x: number,
  y: number,
  size: number,
  coat: string,
  skin = '#b97f5b',
  legs: string = colour.ink,
): string =>
  group(
    [
      ellipse(0, 2, 30, 6, 'rgba(23,63,79,0.16)'),
      rect(-16, -62, 14, 64, legs, 6),
      rect(3, -62, 14, 64, legs, 6),
      path('M-26 -56 C-30 -120 -22 -148 0 -148 C22 -148 30 -120 26 -56Z', coat),
      circle(0, -172, 24, skin),
      path('M-25 -174 A25 25 0 0 1 25 -174 C12 -190 -12 -184 -25 -174Z', colour.ink),
    ],
    `translate(${x} ${y}) scale(${size})`,
  )

/** A road along the bottom with a kerb and a dashed line. */
export const road = (y: number, fill: string = colour.road, line: string = colour.cream): string =>
  rect(0, y - 22, width, 22, colour.stone) +
  rect(0, y, width, height - y, fill) +
  rect(0, y, width, 8, colour.roadDark) +
  repeat(9, (i) => rect(i * 190 + 30, y + (height - y) * 0.52, 110, 12, line, 4))
