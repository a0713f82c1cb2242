import { BlockList, isIP } from "node:net";

/** IANA's special-purpose addresses of version 4: this machine, private networks, links, multicast, documentation. */
const SPECIAL: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];
/** Of version 6 only global unicast is public, and in it not what leads elsewhere or is for documentation. */
const GLOBAL: readonly [string, number] = ["2000::", 3];
const SPECIAL_6: readonly (readonly [network: string, bits: number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const special = new BlockList();
for (const [network, bits] of SPECIAL) special.addSubnet(network, bits, "ipv4");
const special6 = new BlockList();
for (const [network, bits] of SPECIAL_6) special6.addSubnet(network, bits, "ipv6");
const global = new BlockList();
global.addSubnet(...GLOBAL, "ipv6");

/** Whether an IP address belongs to the open internet: to no machine, network or purpose of its own. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !special.check(address, "ipv4");
  return version === 6 && global.check(address, "ipv6") && !special6.check(address, "ipv6");
}
