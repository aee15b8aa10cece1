const bytesNeeded = 10;
const latestMs = 2 ** 48 - 1;

/** RFC 9562 UUID version 7 from a time in milliseconds since 1970 and ten random bytes. */
export function uuidV7(timeMs: number, random: Uint8Array): string {
  if (!Number.isFinite(timeMs) || timeMs < 0 || timeMs > latestMs) {
    throw new RangeError(`uuid v7 needs milliseconds since 1970, got ${timeMs}`);
  }
  if (random.length < bytesNeeded) {
    throw new RangeError(`uuid v7 needs ${bytesNeeded} random bytes, got ${random.length}`);
  }
  const time = Math.floor(timeMs).toString(16).padStart(12, '0');
  const [versioned = 0, second = 0, variant = 0, ...node] = random.subarray(0, bytesNeeded);
  return [
    time.slice(0, 8),
    time.slice(8),
    hex([0x70 | (versioned & 0x0f), second]),
    hex([0x80 | (variant & 0x3f), node[0] ?? 0]),
    hex(node.slice(1)),
  ].join('-');
}

function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
