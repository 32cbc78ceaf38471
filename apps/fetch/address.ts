// Which network addresses readout may connect to: public unicast only, in whatever notation they are written.
import ipaddr from 'ipaddr.js';

/**
 * Ranges that ipaddr.js counts as unicast, or does not know, and that still lead inside or nowhere. IPv4-compatible addresses
 * (`::/96`) reach IPv4 hosts on some systems; the others are reserved by IANA (special-purpose registries, 2025).
 */
const REFUSED: readonly (readonly [range: string, why: string])[] = [
  ['::/96', 'an IPv4-compatible address'],
  ['64:ff9b::/96', 'an IPv4 address behind a translator'],
  ['64:ff9b:1::/48', 'an IPv4 address behind a local translator'],
  ['100::/64', 'a discard address'],
  ['2001::/23', 'a protocol assignment'],
  ['2001:db8::/32', 'a documentation address'],
  ['2002::/16', 'an IPv4 address in a 6to4 tunnel'],
  ['3fff::/20', 'a documentation address'],
  ['5f00::/16', 'a segment-routing address'],
  ['fec0::/10', 'a site-local address'],
  ['192.0.0.0/24', 'a protocol assignment'],
  ['192.88.99.0/24', 'a retired relay address'],
];

const PARSED = REFUSED.map(([range, why]) => ({ range: ipaddr.parseCIDR(range), why }));

/**
 * Why an address may not be connected to; null when it is public. `text` is one IPv4 or IPv6 address as an URL parser or a name
 * server writes it; an IPv6 zone ("%eth0") makes it local.
 */
export function whyNotPublic(text: string): string | null {
  if (text.includes('%')) return 'an address of a local link';
  if (!ipaddr.isValid(text)) return 'no address';
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6 && address.isIPv4MappedAddress())
    return whyNotPublic(address.toIPv4Address().toString()) ?? 'an IPv4-mapped address';
  for (const { range, why } of PARSED) {
    if (address.kind() === range[0].kind() && address.match(range)) return why;
  }
  const range = address.range();
  return range === 'unicast' ? null : `a ${range.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} address`;
}
