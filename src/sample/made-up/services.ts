import { listed } from './names'

/** Describes what a council does, in the words of those who do it and of those it is for. */
export type Service = {
  name: string
  /** Many of them: “the … that were inspected”. */
  things: string[]
  /** One of them, where something happens: “at the …”. */
  spots: string[]
  /** Lists what is done to things: “will be …”. */
  done: string[]
  /** Lists who uses the service. */
  people: string[]
  /** Lists what is hoped for: “it should mean …”. */
  gains: string[]
}

const service = (
  name: string,
  things: string,
  spots: string,
  done: string,
  people: string,
  gains: string,
): Service => ({
  name,
  things: listed(things),
  spots: listed(spots),
  done: listed(done),
  people: listed(people),
  gains: listed(gains),
})

export const services: Service[] = [
  service(
    'roads',
    'potholes, kerbs, drains, road signs, gullies, street lamps, bollards, crossings, verges, cycle lanes, pavements',
    'roundabout, junction, bypass, level crossing, flyover, car park, bus station, taxi rank, underpass, footbridge',
    'resurfaced, gritted, widened, patched, repainted, lit, closed overnight, dug up, salted, drained, levelled',
    'drivers, cyclists, pedestrians, hauliers, bus passengers, motorcyclists, commuters, delivery firms',
    'fewer delays, smoother journeys, less flooding after storms, slower traffic, quieter evenings, safer crossings',
  ),
  service(
    'bins and recycling',
    'bins, caddies, recycling boxes, garden sacks, compost heaps, bottle banks, mattresses, batteries, fridges, leaflets',
    'recycling centre, depot, transfer station, sorting hall, reuse shop, weighbridge, tip, street-cleaning yard',
    'emptied, collected, sorted, weighed, reused, composted, swept, replaced, rinsed, repaired, picked up',
    'households, caretakers, traders, flat dwellers, gardeners, collection crews, students, litter pickers',
    'cleaner streets, less waste in landfill, fewer missed rounds, cheaper collections, purer glass and paper',
  ),
  service(
    'libraries',
    'books, reading groups, computers, storytimes, audiobooks, archives, newspapers, membership cards, shelves, maps',
    'library, reading room, local studies centre, mobile library, record office, bookshop, printing room, reference desk',
    'borrowed, catalogued, renewed, digitised, read aloud, lent, restored, reserved, donated, translated',
    'readers, borrowers, toddlers, pensioners, researchers, homework clubs, novelists, volunteers',
    'longer opening hours, a warm place to study, more children who read for pleasure, fewer fines, wider choice',
  ),
  service(
    'housing',
    'flats, bungalows, tenancies, boilers, lifts, rents, leases, roofs, kitchens, waiting lists, empty houses',
    'tower block, estate, sheltered scheme, hostel, show home, building plot, housing office, landlords’ forum',
    'insulated, let, refurbished, rehoused, rewired, inspected, demolished, modernised, allocated, bought back',
    'tenants, leaseholders, landlords, first-time buyers, homeless families, lodgers, key workers, care leavers',
    'warmer homes, lower bills, shorter waits for repairs, fewer families in temporary rooms, secure tenancies',
  ),
  service(
    'schools',
    'classrooms, school places, meals, uniforms, catchment areas, breakfast clubs, timetables, exams, playgrounds, governors',
    'primary school, academy, nursery, sixth-form college, sports hall, special school, science block, canteen',
    'taught, extended, enrolled, admitted, marked, tutored, federated, funded, opened to parents, praised',
    'pupils, teachers, parents, headteachers, carers, teaching assistants, governors, school-leavers',
    'smaller classes, better results, calmer mornings, fewer exclusions, hot lunches, an easier move to secondary',
  ),
  service(
    'social care',
    'care plans, assessments, personal budgets, home visits, respite breaks, hoists, alarms, day centres, grab rails, meals',
    'care home, day centre, family hub, hospice, rehabilitation unit, carers’ centre, lunch club, hospital ward',
    'assessed, supported, visited, safeguarded, discharged, fostered, adopted, advised, helped at home, reviewed',
    'carers, older people, disabled adults, foster families, social workers, patients, nurses, neighbours',
    'more years at home, fewer falls, less loneliness, quicker discharges, time off for carers, trusted support',
  ),
  service(
    'parks',
    'trees, benches, swings, flower beds, ponds, hedgerows, allotments, football pitches, wildflowers, bandstands',
    'park, arboretum, nature reserve, skate park, bowling green, paddling pool, tennis court, woodland, common',
    'planted, pruned, mown, fenced, seeded, dredged, coppiced, watered, replanted, opened to all, weeded',
    'families, dog walkers, joggers, beekeepers, anglers, birdwatchers, rangers, footballers',
    'more shade, cleaner air, room for butterflies, safer play, longer walks, richer meadows',
  ),
  service(
    'planning',
    'planning applications, objections, conservation areas, shopfronts, brownfield sites, blueprints, hearings, appeals',
    'town centre, former mill, goods yard, high street, business park, gasworks, warehouse, railway arch',
    'approved, refused, deferred, appealed, surveyed, redrawn, masterplanned, converted, listed, regenerated',
    'developers, architects, shopkeepers, objectors, surveyors, heritage groups, investors, residents',
    'more homes near work, livelier evenings, shops in use, protected views, affordable plots, jobs in building',
  ),
  service(
    'public health',
    'vaccinations, check-ups, clinics, allergies, smoking, diets, sleep, blood pressure, helplines, hygiene ratings',
    'surgery, pharmacy, wellbeing centre, sexual health clinic, gym, walk-in centre, laboratory, kitchen',
    'vaccinated, screened, treated, rated, tested, counselled, diagnosed, weighed, monitored, prescribed',
    'patients, smokers, mothers, midwives, pharmacists, dentists, teenagers, cooks',
    'longer lives, fewer infections, earlier diagnosis, lower blood pressure, better sleep, healthier dinners',
  ),
  service(
    'council tax and budget',
    'bills, discounts, reserves, invoices, savings, precepts, audits, business rates, grants, forecasts',
    'council chamber, treasury, committee room, contact centre, customer service point, auditors’ office, town hall',
    'balanced, billed, audited, refunded, frozen, collected by direct debit, forecast, scrutinised, cut, ring-fenced',
    'taxpayers, ratepayers, accountants, auditors, councillors, claimants, single adults, small firms',
    'a balanced budget, no surprise bills, lower debts, protected services, help for those who earn least',
  ),
  service(
    'museums and arts',
    'paintings, exhibitions, fossils, sculptures, concerts, rehearsals, costumes, murals, tickets, workshops',
    'museum, gallery, theatre, arts centre, castle, concert hall, studio, heritage railway',
    'exhibited, rehearsed, loaned, curated, painted, performed, photographed, excavated, framed, unveiled',
    'visitors, artists, musicians, schoolchildren, actors, historians, dancers, collectors',
    'free entry, a richer programme, more overnight stays, treasures on display, new audiences, pride in local craft',
  ),
  service(
    'leisure',
    'swimming lessons, saunas, treadmills, lockers, badminton courts, showers, memberships, turnstiles, coaches, tournaments',
    'leisure centre, swimming pool, athletics track, climbing wall, stadium, boathouse, dance studio, hydrotherapy pool',
    'tiled, heated, coached, booked, timed, refitted, swum, floodlit, chlorinated, ventilated',
    'swimmers, athletes, beginners, coaches, lifeguards, gymnasts, wheelchair users, rowers',
    'cheaper sessions, warmer water, medals, fitter pensioners, more lanes at lunchtime, fewer cancelled lessons',
  ),
  service(
    'flooding and climate',
    'sandbags, culverts, flood gates, solar panels, heat pumps, sirens, embankments, rain gardens, carbon budgets',
    'pumping station, riverbank, weir, harbour, reservoir, quay, wind farm, energy centre',
    'dredged, raised, pumped out, decarbonised, sealed, rehearsed, rewilded, monitored by satellite, reinforced',
    'farmers, boat owners, insurers, wardens, engineers, scientists, homeowners, meteorologists',
    'drier cellars, cheaper insurance, earlier warnings, less carbon, cooler summers in town, clean energy',
  ),
  service(
    'licensing and safety',
    'licences, stalls, scams, fireworks, cameras, noise complaints, scales, tattoo parlours, kennels, inspections',
    'market, nightclub, takeaway, cinema, fairground, brewery, police station, courtroom',
    'licensed, seized, prosecuted, fined, trained, warned, certified, revoked, patrolled, sentenced',
    'stallholders, publicans, taxi drivers, magistrates, wardens, shoppers, scam victims, doorkeepers',
    'safer nights, honest scales, quieter weekends, fewer thefts, trusted traders, clean kitchens',
  ),
  service(
    'jobs and business',
    'apprenticeships, start-ups, vacancies, loans, workshops, job fairs, exporters, patents, desks, broadband cables',
    'enterprise centre, factory, job shop, innovation park, training kitchen, trade hall, incubator, airfield',
    'hired, trained, mentored, invested, launched, exported, connected, insured, manufactured, expanded',
    'apprentices, founders, employers, jobseekers, engineers, bakers, welders, programmers',
    'higher wages, faster broadband, new orders, fewer empty units, skills that last, work close to home',
  ),
  service(
    'elections and registration',
    'ballot papers, polling stations, weddings, certificates, electoral rolls, postal votes, turnouts, ceremonies, wards',
    'register office, polling station, counting hall, chapel, crematorium, cemetery, mayor’s parlour, citizenship suite',
    'counted, registered, elected, married, sworn in, verified, witnessed, recounted, invited to vote, redrawn',
    'voters, candidates, couples, registrars, newcomers, polling clerks, citizens, mourners',
    'shorter queues, a higher turnout, simple forms, dignified ceremonies, boundaries that make sense',
  ),
]
