import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Thrown where an address leads into a network that nobody outside reaches. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError'
  constructor() {
    super('Its address leads into a private network.')
  }
}

const isWithin = (address: ReturnType<typeof ipaddr.process>, network: string): boolean => {
  const [range, bits] = network.includes('/')
    ? ipaddr.parseCIDR(network)
    : ([ipaddr.parse(network), ipaddr.parse(network).kind() === 'ipv6' ? 128 : 32] as const)
  return range.kind() === address.kind() && address.match(range as never, bits)
}

/**
 * Returns whether an address belongs to the internet, or to a network that is allowed besides: whoever names one must not
 * reach what stands beside this server (OWASP, Server-Side Request Forgery Prevention).
 *
 * @param ip as a lookup gives it; an IPv4 address in the form of IPv6 is taken for what it is
 * @param allowed networks such as `10.1.0.0/16`, and single addresses
 */
export const isReachable = (ip: string, allowed: readonly string[]): boolean => {
  const address = ipaddr.process(ip)
  return address.range() === 'unicast' || allowed.some((network) => isWithin(address, network))
}

/**
 * A lookup for a connection that refuses private addresses at the moment of connecting: a name can lead elsewhere by
 * then than when it was checked.
 */
export const publicLookup =
  (allowed: readonly string[]): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      if (found.length === 0 || found.some(({ address }) => !isReachable(address, allowed)))
        return done(new PrivateAddressError(), '')
      const [first] = found
      if (options.all) return done(null, found)
      return done(null, first?.address ?? '', first?.family)
    })

/**
 * The same for a host that is an address itself, for which nothing is looked up.
 *
 * @throws {PrivateAddressError}
 */
export const refusePrivateHost = (hostname: string, allowed: readonly string[]): void => {
  const ip = hostname.replace(/^\[|\]$/g, '')
  if (isIP(ip) > 0 && !isReachable(ip, allowed)) throw new PrivateAddressError()
}
