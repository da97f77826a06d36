import type { Ballot, Choice, CriteriaSet, Knockout, RankBand, StoredBallot } from '../evaluation-api';

/** What a person writes on a score sheet. */
export interface SheetContent {
  choices: Readonly<Record<string, Choice>>;
  knockouts: readonly Knockout[];
  generalComment: string | null;
}

/** The part of it that the server does not have yet. */
export interface Changes {
  choices: Readonly<Record<string, Choice>>;
  knockouts: readonly Knockout[] | null;
  /** In a list of one, since no comment is a comment, too. */
  generalComment: readonly [string | null] | null;
}

/** A message to the server that has not been answered. It is sent again unchanged until it is, so that it counts once. */
export interface Outgoing {
  mutationId: string;
  version: number;
  content: SheetContent;
  changes: Changes;
}

/** A score sheet as this device keeps it. */
export interface KeptSheet {
  ballot: Ballot;
  set: CriteriaSet;
  bands: readonly RankBand[];
  changes: Changes;
  outgoing: Outgoing | null;
}

/** What was put together from two devices, by criterion. */
export interface Merge {
  mine: readonly string[];
  theirs: readonly string[];
}

export const NO_CHANGES: Changes = { choices: {}, knockouts: null, generalComment: null };

const EMPTY: Choice = { option: null, comment: null };

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameChoice(one: Choice | undefined, other: Choice | undefined): boolean {
  const { option, comment } = one ?? EMPTY;
  const { option: otherOption, comment: otherComment } = other ?? EMPTY;
  return option === otherOption && (comment ?? '') === (otherComment ?? '');
}

/** What the sheet says: what the server has, with the person's later changes on top. */
export function contentOf({ ballot, changes }: Pick<KeptSheet, 'ballot' | 'changes'>): SheetContent {
  return {
    choices: { ...ballot.choices, ...changes.choices },
    knockouts: changes.knockouts ?? ballot.knockouts,
    generalComment: changes.generalComment ? changes.generalComment[0] : ballot.generalComment,
  };
}

export function countChanges({ choices, knockouts, generalComment }: Changes): number {
  return Object.keys(choices).length + (knockouts ? 1 : 0) + (generalComment ? 1 : 0);
}

export function changed(kept: KeptSheet, patch: Partial<Changes>): KeptSheet {
  const { changes } = kept;
  return {
    ...kept,
    changes: { ...changes, ...patch, choices: { ...changes.choices, ...patch.choices } },
  };
}

/** Begins a message with everything that is not sent yet, or goes on with the one under way. */
export function outgoing(kept: KeptSheet, newId: () => string): KeptSheet {
  if (kept.outgoing || countChanges(kept.changes) === 0) return kept;
  const { ballot, changes } = kept;
  return {
    ...kept,
    outgoing: { mutationId: newId(), version: ballot.version, content: contentOf(kept), changes },
  };
}

/** What is still to be sent after the server took these: what the person changed again in the meantime. */
function remaining(changes: Changes, taken: Changes): Changes {
  const open = Object.entries(changes.choices).filter(([code, choice]) => !sameChoice(taken.choices[code], choice));
  return {
    choices: Object.fromEntries(open),
    knockouts: same(changes.knockouts, taken.knockouts) ? null : changes.knockouts,
    generalComment: same(changes.generalComment, taken.generalComment) ? null : changes.generalComment,
  };
}

/** The server took the message. */
export function accepted(kept: KeptSheet, ballot: Ballot): KeptSheet {
  const changes = kept.outgoing ? remaining(kept.changes, kept.outgoing.changes) : kept.changes;
  return { ...kept, ballot, changes, outgoing: null };
}

/**
 * The server has a newer sheet, written on another device: criterion by criterion, what was changed here stays, what was
 * changed only there is taken over.
 */
export function merged(kept: KeptSheet, current: StoredBallot): { kept: KeptSheet; merge: Merge } {
  const before = kept.ballot;
  const codes = new Set([...Object.keys(before.choices), ...Object.keys(current.choices)]);
  const moved = [...codes].filter((code) => !sameChoice(before.choices[code], current.choices[code]));
  const mine = moved.filter(
    (code) => code in kept.changes.choices && !sameChoice(kept.changes.choices[code], current.choices[code]),
  );
  return {
    kept: { ...kept, ballot: { ...before, ...current }, outgoing: null },
    merge: { mine, theirs: moved.filter((code) => !(code in kept.changes.choices)) },
  };
}
