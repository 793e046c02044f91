const rows = [
  ['street', 'ward', 'length_metres', 'treatment', 'planned_month', 'road_closed'],
  ['Tanners Lane', 'Market', '410', 'resurfacing', 'January', 'nights'],
  ['Station Approach', 'Market', '260', 'resurfacing', 'January', 'nights'],
  ['Millrace Road', 'Riverside', '780', 'resurfacing', 'February', 'yes'],
  ['Quayside Row', 'Riverside', '320', 'drainage and resurfacing', 'February', 'yes'],
  ['Hollinbank Road', 'Hollinbank', '1150', 'resurfacing', 'March', 'yes'],
  ['Fold Street', 'Hollinbank', '190', 'surface dressing', 'May', 'no'],
  ['Oakshaw Avenue', 'Oakshaw', '640', 'resurfacing', 'April', 'yes'],
  ['Cinder Hill', 'Oakshaw', '530', 'surface dressing', 'May', 'no'],
  ['Kelder Way', 'Kelderwick', '870', 'surface dressing', 'June', 'no'],
  ['Church Fold', 'Kelderwick', '150', 'footway only', 'June', 'no'],
  ['Fernwick Lane', 'Nether Fernwick', '1420', 'resurfacing', 'April', 'yes'],
  ['Pinfold Rise', 'Nether Fernwick', '240', 'footway only', 'July', 'no'],
]

export const resurfacingCsv = `${rows.map((row) => row.join(',')).join('\r\n')}\r\n`
