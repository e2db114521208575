/** How many hash slots a cluster has. */
const slotCount = 16_384;

const polynomial = 0x1021;

/** The CRC16 that a cluster names slots by (XMODEM: polynomial 0x1021, from 0, nothing reflected). */
function crc16(text: string): number {
  let crc = 0;
  for (const byte of Buffer.from(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ polynomial;
    }
    crc &= 0xffff;
  }
  return crc;
}

/** The slot of a key: of what is between its first braces, when there is something. */
export function slotOf(key: string): number {
  const open = key.indexOf("{");
  const close = key.indexOf("}", open + 1);
  const tag = open >= 0 && close > open + 1 ? key.slice(open + 1, close) : key;
  return crc16(tag) % slotCount;
}

/** The log of a session of parallel tests, as the sandbox names it. */
const logOf = (worker: number) => `{verifycodes:worker-${worker}}:log`;

/** How the requests are spread over the sessions: the same for each, or the k-th has the k-th part of the first. */
export type Traffic = "even" | "hot";

/**
 * The load of the busiest node of a cluster, as a multiple of what each would have if all had the same.
 * The slots are dealt to the nodes in equal ranges, as a new cluster deals them.
 */
export function busiestNode(sessions: number, nodes: number, traffic: Traffic): number {
  const loads = Array.from({ length: nodes }, () => 0);
  let sum = 0;
  for (let worker = 1; worker <= sessions; worker++) {
    const load = traffic === "even" ? 1 : 1 / worker;
    const node = Math.floor((slotOf(logOf(worker)) * nodes) / slotCount);
    loads[node]! += load;
    sum += load;
  }
  return (Math.max(...loads) * nodes) / sum;
}
