import { crc32, deflateSync } from 'node:zlib';
import type { PNG } from 'pngjs';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
};

/**
 * A picture as PNG with a palette of 256 colours: its most frequent, and those that these would show worst. Of a page, where most is flat, a
 * third of the bytes are left.
 */
export function palettePng({ width, height, data }: PNG): Buffer {
  const counts = new Map<number, number>();
  for (let place = 0; place < data.length; place += 4) {
    const color = data.readUIntBE(place, 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const channels = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255];
  const distance = (one: number, other: number): number =>
    channels(one).reduce((sum, value, index) => sum + (value - (channels(other)[index] ?? 0)) ** 2, 0);
  const byFrequency = [...counts].sort(([, one], [, other]) => other - one).map(([color]) => color);
  const palette = byFrequency.slice(0, 192);
  // Then those that the palette would show worst: a sun in a logo has few pixels and a hue of its own.
  const errors = new Map(
    byFrequency.map((color) => [color, Math.min(...palette.map((each) => distance(each, color)))]),
  );
  while (palette.length < 256) {
    const weight = (color: number): number => (errors.get(color) ?? 0) * (counts.get(color) ?? 0);
    const worst = byFrequency.reduce((one, other) => (weight(other) > weight(one) ? other : one));
    palette.push(worst);
    for (const [color, error] of errors) errors.set(color, Math.min(error, distance(worst, color)));
  }
  const nearest = new Map(
    byFrequency.map((color) => {
      const distances = palette.map((each) => distance(each, color));
      return [color, distances.indexOf(Math.min(...distances))];
    }),
  );
  // Each row begins with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = nearest.get(data.readUIntBE((y * width + x) * 4, 3)) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
