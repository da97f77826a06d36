import { deflateSync } from 'node:zlib';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = ~0;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(~crc >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** A square PNG of one colour with a lighter disc; not compressed when it should be large. */
export function emblem(side: number, [red, green, blue]: readonly [number, number, number], compressed = true): Buffer {
  const row = 1 + side * 4;
  const pixels = Buffer.alloc(row * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const radius = Math.hypot(x - side / 2, y - side / 2) / (side / 2);
      const at = y * row + 1 + x * 4;
      const light = radius < 0.5 ? 90 : 0;
      pixels.set([Math.min(255, red + light), Math.min(255, green + light), blue, radius < 1 ? 255 : 0], at);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: compressed ? 9 : 0 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What a Windows program begins with. */
export function executable(): Buffer {
  const content = Buffer.alloc(4096);
  content.write('MZ', 0, 'latin1');
  content[0x3c] = 0x80;
  content.write('PE\0\0', 0x80, 'latin1');
  return content;
}
