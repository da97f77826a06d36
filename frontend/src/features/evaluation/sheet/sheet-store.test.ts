import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, unreachable } from '@/shared/api/problem';
import { countUnsent, dropAllOf, readRecord } from '@/shared/device/device-store';
import type { Ballot, CriteriaSet } from '../evaluation-api';
import type { Outgoing } from './outbox';
import { SheetStore } from './sheet-store';

const ballot = (version: number, choices: Ballot['choices'] = {}): Ballot =>
  ({ version, pass: 1, ballotState: 'DRAFT', choices, knockouts: [], generalComment: null, writable: true }) as never;

const tick = (option: number) => ({ option, comment: null });

/** A server with one sheet that can be unplugged. */
function stand() {
  const server = {
    stored: ballot(1),
    online: true,
    received: [] as Outgoing[],
    load: () => {
      if (!server.online) return Promise.reject(unreachable());
      return Promise.resolve({ ballot: server.stored, set: {} as CriteriaSet, bands: [] });
    },
    save: (message: Outgoing) => {
      if (!server.online) return Promise.reject(unreachable());
      server.received.push(message);
      if (message.version !== server.stored.version) {
        const { version, pass, ballotState, choices, knockouts, generalComment } = server.stored;
        const current = { version, pass, ballotState, choices, knockouts, generalComment };
        const document = { current };
        return Promise.reject(new Problem({ status: 412, code: 'stale-version', title: '', detail: '', document }));
      }
      server.stored = ballot(server.stored.version + 1, { ...message.content.choices });
      return Promise.resolve(server.stored);
    },
    send: () => Promise.resolve(server.stored),
  };
  return server;
}

const stores: SheetStore[] = [];

async function open(server: ReturnType<typeof stand>): Promise<SheetStore> {
  const store = new SheetStore('hoidong1', 'd1', server);
  stores.push(store);
  await store.open();
  return store;
}

beforeEach(() => dropAllOf('hoidong1'));
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

describe('a score sheet on a device', () => {
  it('sends what is chosen', async () => {
    const server = stand();
    const store = await open(server);
    store.change({ choices: { '1.1': tick(2) } });
    await store.flush();
    expect(server.stored.choices).toEqual({ '1.1': tick(2) });
    expect(store.view()).toMatchObject({ unsent: 0, state: 'saved' });
  });

  it('keeps everything through a loss of network, a closed tab and a reload, and sends it afterwards', async () => {
    const server = stand();
    const first = await open(server);
    server.online = false;
    first.change({ choices: { '1.1': tick(2) } });
    await first.flush();
    first.change({ choices: { '1.2': { option: 1, comment: 'Đủ' } } });
    expect(first.view()).toMatchObject({ unsent: 2, state: 'kept' });
    await vi.waitFor(async () => expect(await countUnsent('hoidong1')).toBe(2));
    first.close();

    const second = await open(server);
    expect(second.view().content?.choices).toEqual({ '1.1': tick(2), '1.2': { option: 1, comment: 'Đủ' } });
    server.online = true;
    await second.flush();
    expect(server.stored.choices).toEqual({ '1.1': tick(2), '1.2': { option: 1, comment: 'Đủ' } });
    expect(second.view()).toMatchObject({ unsent: 0, state: 'saved' });
    await vi.waitFor(async () => expect(await countUnsent('hoidong1')).toBe(0));
  });

  it('sends an unanswered message again under the same number', async () => {
    const server = stand();
    const store = await open(server);
    const save = server.save;
    server.save = async (message) => {
      await save(message);
      server.save = save;
      throw unreachable();
    };
    store.change({ choices: { '1.1': tick(3) } });
    await store.flush();
    expect(store.view().state).toBe('kept');
    await store.flush();
    const [once, again] = server.received;
    expect(again?.mutationId).toBe(once?.mutationId);
  });

  it('puts together what was written on another device', async () => {
    const server = stand();
    const store = await open(server);
    server.stored = ballot(7, { '1.1': tick(1), '1.2': tick(1) });
    store.change({ choices: { '1.1': tick(3) } });
    await store.flush();
    expect(server.stored.choices).toEqual({ '1.1': tick(3), '1.2': tick(1) });
    expect(store.view().merge).toEqual({ mine: ['1.1'], theirs: ['1.2'] });
  });

  it('says why the server does not take it, and keeps it', async () => {
    const server = stand();
    const store = await open(server);
    server.save = () =>
      Promise.reject(new Problem({ status: 409, code: 'scoring-not-open', title: 'Đã khóa', detail: 'Đã khóa chấm' }));
    store.change({ choices: { '1.1': tick(1) } });
    await store.flush();
    expect(store.view()).toMatchObject({ state: 'refused', unsent: 1 });
    expect(store.view().problem?.code).toBe('scoring-not-open');
    await vi.waitFor(async () => expect(await readRecord('hoidong1', 'sheet/d1')).toBeDefined());
  });

  it('leaves nothing behind when the person signs out', async () => {
    const store = await open(stand());
    store.change({ choices: { '1.1': tick(1) } });
    await store.flush();
    await vi.waitFor(async () => expect(await readRecord('hoidong1', 'sheet/d1')).toBeDefined());
    store.close();
    await dropAllOf('hoidong1');
    expect(await readRecord('hoidong1', 'sheet/d1')).toBeUndefined();
  });
});
