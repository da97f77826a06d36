import { asProblem, type Problem } from '@/shared/api/problem';
import { readRecord, watchRecord, writeRecord } from '@/shared/device/device-store';
import type { Ballot, CriteriaSet, RankBand, StoredBallot } from '../evaluation-api';
import {
  accepted,
  type Changes,
  changed,
  contentOf,
  countChanges,
  type KeptSheet,
  type Merge,
  merged,
  NO_CHANGES,
  type Outgoing,
  outgoing,
  type SheetContent,
} from './outbox';

/** How the sheet reaches the server; replaced in tests. */
export interface SheetServer {
  load: () => Promise<{ ballot: Ballot; set: CriteriaSet; bands: readonly RankBand[] }>;
  save: (outgoing: Outgoing) => Promise<Ballot>;
  send: (version: number) => Promise<Ballot>;
}

export type SaveState = 'saved' | 'saving' | 'kept' | 'refused';

export interface SheetView {
  kept: KeptSheet | null;
  content: SheetContent | null;
  unsent: number;
  state: SaveState;
  /** Why the sheet is not there, or why the server does not take it. */
  problem: Problem | null;
  merge: Merge | null;
}

interface Written extends KeptSheet {
  writer: string;
}

const PAUSE = 500;
const AGAIN = 10_000;
const UNREACHABLE = (problem: Problem) => problem.status === 0 || problem.status >= 500 || problem.status === 429;

/**
 * One score sheet on this device: every change is written down here first and sent when there is a network. Tabs of one
 * device share it.
 */
export class SheetStore {
  readonly #person: string;
  readonly #name: string;
  readonly #server: SheetServer;
  readonly #tab = crypto.randomUUID();
  readonly #listeners = new Set<() => void>();
  #view: SheetView = { kept: null, content: null, unsent: 0, state: 'saved', problem: null, merge: null };
  #writing: Promise<void> = Promise.resolve();
  #sending: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stops: (() => void)[] = [];

  constructor(person: string, dossierId: string, server: SheetServer) {
    this.#person = person;
    this.#name = `sheet/${dossierId}`;
    this.#server = server;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): SheetView => this.#view;

  /** Shows what is kept here at once, then asks the server. */
  async open(): Promise<void> {
    this.close();
    const kept = (await readRecord(this.#person, this.#name)) as Written | undefined;
    if (kept) this.#show(kept);
    const online = () => void this.flush();
    const looked = () => {
      if (document.visibilityState === 'visible') void this.flush();
    };
    globalThis.addEventListener('online', online);
    document.addEventListener('visibilitychange', looked);
    this.#stops = [
      () => globalThis.removeEventListener('online', online),
      () => document.removeEventListener('visibilitychange', looked),
      watchRecord(this.#person, this.#name, (value) => this.#otherTab(value as Written | undefined)),
    ];
    await this.flush();
    await this.#refresh();
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  change(patch: Partial<Changes>): void {
    const { kept } = this.#view;
    if (!kept) return;
    this.#keep(changed(kept, patch));
    this.#later(PAUSE);
  }

  /** Sends what is not sent yet; one message at a time, until nothing is left or the server cannot be reached. */
  flush(): Promise<void> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
    return this.#sending;
  }

  /** Hands the sheet in; everything on it has to be with the server before. */
  async handIn(): Promise<void> {
    await this.flush();
    const { kept, unsent, problem } = this.#view;
    if (!kept || unsent > 0) throw problem ?? asProblem(new TypeError('offline'));
    const ballot = await this.#server.send(kept.ballot.version);
    this.#keep({ ...kept, ballot });
  }

  forgetMerge(): void {
    this.#set({ merge: null });
  }

  async #sendAll(): Promise<void> {
    clearTimeout(this.#timer);
    for (;;) {
      const { kept } = this.#view;
      const next = kept && outgoing(kept, () => crypto.randomUUID());
      if (!next?.outgoing) return;
      if (!navigator.onLine) {
        await this.#writing;
        this.#set({ state: 'kept' });
        return;
      }
      this.#keep(next);
      this.#set({ state: 'saving' });
      if (!(await this.#sendOne(next.outgoing))) return;
    }
  }

  /** False when there is no sense in going on now. */
  async #sendOne(message: Outgoing): Promise<boolean> {
    await this.#writing;
    try {
      const ballot = await this.#server.save(message);
      if (this.#view.kept) this.#keep(accepted(this.#view.kept, ballot));
      this.#set({ problem: null });
      return true;
    } catch (error) {
      return this.#failed(asProblem(error));
    }
  }

  #failed(problem: Problem): boolean {
    const { kept } = this.#view;
    const current = problem.document['current'] as StoredBallot | undefined;
    if (kept && problem.status === 412 && current) {
      const both = merged(kept, current);
      this.#keep(both.kept);
      this.#set({ merge: both.merge });
      return true;
    }
    if (UNREACHABLE(problem)) {
      this.#set({ state: 'kept' });
      this.#later(AGAIN);
    } else {
      // The message is given up, not what is in it: the person sees why, and the next change begins a new one.
      if (kept) this.#keep({ ...kept, outgoing: null });
      this.#set({ state: 'refused', problem });
    }
    return false;
  }

  async #refresh(): Promise<void> {
    try {
      const { ballot, set, bands } = await this.#server.load();
      const { kept } = this.#view;
      if (!kept || countChanges(kept.changes) === 0) {
        this.#keep({ ballot, set, bands, changes: NO_CHANGES, outgoing: null });
      } else if (kept.ballot.version === ballot.version) {
        this.#keep({ ...kept, ballot, set, bands });
      } else {
        const both = merged(kept, ballot);
        this.#keep({ ...both.kept, ballot, set, bands });
        this.#set({ merge: both.merge });
        this.#later(PAUSE);
      }
      if (this.#view.state !== 'refused') this.#set({ problem: null });
    } catch (error) {
      const problem = asProblem(error);
      if (!this.#view.kept || !UNREACHABLE(problem)) this.#set({ problem });
    }
  }

  #later(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  #otherTab(value: Written | undefined): void {
    if (value && value.writer !== this.#tab) this.#show(value);
  }

  #show(kept: KeptSheet): void {
    const unsent = countChanges(kept.changes);
    const { state } = this.#view;
    const next = unsent > 0 ? (state === 'saved' ? 'saving' : state) : 'saved';
    this.#set({ kept, content: contentOf(kept), unsent, state: next });
  }

  #keep(kept: KeptSheet): void {
    this.#show(kept);
    const written: Written = { ...kept, writer: this.#tab };
    this.#writing = this.#writing
      .then(() => writeRecord(this.#person, this.#name, written, countChanges(kept.changes)))
      .then(() => {
        // Only now is it true that the device has it.
        if (this.#view.state === 'saving' && !this.#sending) this.#set({ state: 'kept' });
      });
  }

  #set(values: Partial<SheetView>): void {
    this.#view = { ...this.#view, ...values };
    for (const listener of this.#listeners) listener();
  }
}
