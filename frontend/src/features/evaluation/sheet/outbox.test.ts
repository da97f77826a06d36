import { describe, expect, it } from 'vitest';
import type { Ballot, Choice, CriteriaSet } from '../evaluation-api';
import { accepted, changed, contentOf, countChanges, type KeptSheet, merged, NO_CHANGES, outgoing } from './outbox';

const tick = (option: number | null, comment: string | null = null): Choice => ({ option, comment });

function sheet(choices: Record<string, Choice>, version = 3): KeptSheet {
  const ballot = { version, pass: 1, ballotState: 'DRAFT', choices, knockouts: [], generalComment: null };
  return {
    ballot: ballot as unknown as Ballot,
    set: {} as CriteriaSet,
    bands: [],
    changes: NO_CHANGES,
    outgoing: null,
  };
}

const stored = (choices: Record<string, Choice>, version: number) => ({
  version,
  pass: 1,
  ballotState: 'DRAFT' as const,
  choices,
  knockouts: [],
  generalComment: 'Từ máy khác',
});

describe('the outbox of a score sheet', () => {
  it('shows what the person wrote last, whatever the server knows', () => {
    const kept = changed(sheet({ '1.1': tick(1), '1.2': tick(2) }), { choices: { '1.1': tick(3, 'Đủ hồ sơ') } });
    expect(contentOf(kept).choices).toEqual({ '1.1': tick(3, 'Đủ hồ sơ'), '1.2': tick(2) });
    expect(countChanges(kept.changes)).toBe(1);
  });

  it('sends a message again unchanged, and what came later in the next one', () => {
    const first = outgoing(changed(sheet({}), { choices: { '1.1': tick(1) } }), () => 'm1');
    const typed = changed(first, { choices: { '1.1': tick(2), '1.2': tick(1) } });
    const again = outgoing(typed, () => 'm2');
    expect(again.outgoing).toEqual(first.outgoing);

    const after = accepted(again, { ...typed.ballot, version: 4, choices: { '1.1': tick(1) } });
    expect(after.changes.choices).toEqual({ '1.1': tick(2), '1.2': tick(1) });
    const next = outgoing(after, () => 'm2').outgoing;
    expect(next).toMatchObject({ mutationId: 'm2', version: 4 });
    expect(next?.content.choices).toEqual({ '1.1': tick(2), '1.2': tick(1) });
  });

  it('has nothing to send once the server took everything', () => {
    const kept = outgoing(
      changed(sheet({}), { choices: { '1.1': tick(1) }, generalComment: ['Tốt'], knockouts: [] }),
      () => 'm1',
    );
    const after = accepted(kept, { ...kept.ballot, version: 4, choices: { '1.1': tick(1) }, generalComment: 'Tốt' });
    expect(countChanges(after.changes)).toBe(0);
    expect(outgoing(after, () => 'm2').outgoing).toBeNull();
  });

  it('keeps a comment that was taken away as a change', () => {
    const kept = changed(sheet({}), { generalComment: [null] });
    expect(countChanges(kept.changes)).toBe(1);
    expect(contentOf({ ...kept, ballot: { ...kept.ballot, generalComment: 'cũ' } }).generalComment).toBeNull();
  });

  it('puts two devices together criterion by criterion', () => {
    const mine = outgoing(
      changed(sheet({ '1.1': tick(1), '1.2': tick(1), '1.3': tick(1) }), {
        choices: { '1.1': tick(2), '1.4': tick(4) },
      }),
      () => 'm1',
    );
    const { kept, merge } = merged(mine, stored({ '1.1': tick(3), '1.2': tick(2), '1.3': tick(1), '1.4': tick(4) }, 9));
    expect(contentOf(kept).choices).toEqual({ '1.1': tick(2), '1.2': tick(2), '1.3': tick(1), '1.4': tick(4) });
    expect(contentOf(kept).generalComment).toBe('Từ máy khác');
    expect(merge).toEqual({ mine: ['1.1'], theirs: ['1.2'] });
    expect(outgoing(kept, () => 'm2').outgoing).toMatchObject({ mutationId: 'm2', version: 9 });
  });
});
