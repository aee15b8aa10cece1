const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 (ISO 3309, as in gzip) of a text in UTF-8, as eight hex digits. Tells a changed file, not a forged one. */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  const take = (byte: number) => {
    crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  };
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) ?? 0;
    if (point < 0x80) {
      take(point);
    } else if (point < 0x800) {
      take(0xc0 | (point >> 6));
      take(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      take(0xe0 | (point >> 12));
      take(0x80 | ((point >> 6) & 0x3f));
      take(0x80 | (point & 0x3f));
    } else {
      i++;
      take(0xf0 | (point >> 18));
      take(0x80 | ((point >> 12) & 0x3f));
      take(0x80 | ((point >> 6) & 0x3f));
      take(0x80 | (point & 0x3f));
    }
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
