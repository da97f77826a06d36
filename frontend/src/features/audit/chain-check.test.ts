import { describe, expect, it } from 'vitest';
import { linesOf } from './chain-check';

function streamOf(...parts: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      parts.forEach((part) => controller.enqueue(part));
      controller.close();
    },
  });
}

async function read(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it('puts lines together wherever the network cut them, within a letter too', async () => {
    const bytes = new TextEncoder().encode('{"a":"nguyên vẹn"}\n{"b":2}\n{"c":3}');
    for (let cut = 1; cut < bytes.length; cut++) {
      expect(await read(streamOf(bytes.slice(0, cut), bytes.slice(cut)))).toEqual([
        '{"a":"nguyên vẹn"}',
        '{"b":2}',
        '{"c":3}',
      ]);
    }
  });

  it('gives nothing for nothing', async () => {
    expect(await read(streamOf())).toEqual([]);
  });
});
