/*
 * Names of places, streets, people and schemes, put together of parts that are no real ones' alone.
 * There are some five thousand, so that a search for one of them finds little or nothing.
 */

export const listed = (text: string): string[] => text.trim().split(/\s*,\s*/)

/** Every start with every end. Neighbours in the list have neither in common. */
const joined = (starts: string[], ends: string[]): string[] =>
  Array.from({ length: starts.length * ends.length }, (_, n) => {
    const start = n % starts.length
    return `${starts[start]}${ends[(Math.floor(n / starts.length) + start * 7) % ends.length]}`
  })

/** Towns, villages and quarters of the invented council. */
export const places = joined(
  listed(`Merrow, Kelder, Cindrel, Hollick, Quillet, Tansel, Dunnock, Sorrel, Tallow, Bramling, Osier, Peverel, Wethel,
    Marlet, Gorsel, Lintel, Cobber, Farrier, Heddle, Rushel, Sedgel, Teasel, Umbrel, Vetchel, Wainer, Yarrow, Ambel,
    Birle, Corvel, Drovel, Ellern, Fesket, Gannel, Hessel, Ivrel, Jarrel, Kittel, Lorrin, Mossel, Nettel, Orrin, Pellow`),
  listed(`wick, by, shaw, thorpe, combe, sett, lowe, garth, mere, holt, stead, ley, beck, field, gate, ford, ham, hurst,
    worth, bourne, den, dale, fleet, grove, haven, holme, moor, ness, ridge, rigg, side, slade, thwaite, ton, wold, wood`),
)

const streetNames = joined(
  listed(`Tanner, Chandler, Cooper, Fuller, Glover, Hatter, Lorimer, Mercer, Packer, Potter, Saddler, Spicer, Turner,
    Weaver, Alder, Bramble, Campion, Damson, Elder, Filbert, Hawthorn, Juniper, Larch, Medlar, Quince, Rowan, Sallow,
    Thistle, Willow, Bittern, Curlew, Fieldfare, Linnet, Lapwing, Plover, Redwing, Siskin, Wagtail, Barley, Clover`),
  listed(`s, fold, croft, brow, hill, end, yard, row, bank, well, mead, acre, rise, path, mill, bridge, cross, nook,
    garden, stile, pool, view, barn, rake, head, foot, pit, hay, lea, toft, wharf, kiln, orchard, spinney`),
)

const streetKinds = listed('Road, Street, Lane, Close, Avenue, Way, Drive, Court, Terrace, Crescent, Walk, Hill')

/** Streets, the same name always of the same kind. */
export const streets = streetNames.map((name, n) => `${name} ${streetKinds[n % streetKinds.length]}`)

export const surnames = joined(
  listed(`Alve, Barde, Corra, Delma, Elve, Farro, Garra, Halve, Isma, Jorra, Kesta, Larra, Marde, Norra, Oske, Perra,
    Quilla, Rossa, Salda, Tarra, Ulve, Verra, Wesla, Yarda, Zella, Banna, Casta, Denna, Ethe, Fenna, Golda, Hesta,
    Itha, Jasta, Kolla, Lissa, Mossa, Nevra, Orla, Passa, Rusta, Sevra`),
  listed(`wen, dane, dock, ville, more, gan, ris, ton, by, kin, low, man, nell, quist, rick, sby, thorn, vane, wick,
    yard, zon, beck, cott, dell, fax, gill, hope, lock, mond, ney, pole, rand, stow, tree, ward, wright`),
)

export const firstNames = listed(`Amina, Beth, Callum, Dilys, Edwin, Farah, Gareth, Hana, Imogen, Jonas, Kavita, Leon,
  Maeve, Nadia, Owen, Priya, Quentin, Rosa, Samir, Tess, Ursula, Vikram, Wendy, Xenia, Yusuf, Zara, Adele, Bruno, Cerys,
  Dominic, Esme, Felix, Greta, Hamish, Ines, Jerome, Keira, Lorna, Milo, Nerys, Otis, Petra, Ravi, Selma, Theo, Una`)

/** Names of schemes and funds, each a word of its own. */
export const schemes = joined(
  listed(`Warm, Fresh, Bright, Green, Clear, Safe, Strong, Swift, Open, First, Next, New, Common, Good, Local, Near, Wide,
    Well, High, Bold, Fair, Kind, Light, Steady, Active, Better, Early, Ever, Forward, Home, Joint, Life, Move, Park`),
  listed(`start, ways, steps, homes, paths, roots, hands, lines, works, places, futures, hearth, spark, bridge, circle,
    ground, harvest, horizon, ladder, lantern, link, mark, meadow, network, pledge, reach, spring, streets, voice, wheels,
    windows, wings, yards, minds`),
)
