import { beforeEach, describe, expect, it } from 'vitest';
import { countDrafts, dropDraft, dropDraftsOf, dropOldDrafts, readDraft, writeDraft } from './drafts';

describe('drafts', () => {
  beforeEach(() => localStorage.clear());

  it('gives back what was typed, to the same person and form only', () => {
    writeDraft('canboxa', 'user/new', { name: 'Hương' });
    expect(readDraft('canboxa', 'user/new')?.values).toEqual({ name: 'Hương' });
    expect(readDraft('canboxa', 'user/7')).toBeNull();
    expect(readDraft('canbo', 'user/new')).toBeNull();
  });

  it('takes one person to be no part of another', () => {
    writeDraft('lan', 'a', 1);
    writeDraft('lan.anh', 'a', 2);
    dropDraftsOf('lan.anh');
    expect(countDrafts('lan')).toBe(1);
    dropDraft('lan', 'a');
    expect(countDrafts('lan')).toBe(0);
  });

  it('leaves other people their drafts at sign-out', () => {
    writeDraft('lan', 'a', 1);
    writeDraft('lan.anh', 'a', 2);
    dropDraftsOf('lan');
    expect(readDraft('lan.anh', 'a')?.values).toBe(2);
  });

  it('forgets what nobody came back to for a month, and what cannot be read', () => {
    writeDraft('lan', 'old', 1);
    localStorage.setItem('ocop.draft.lan/broken', '{');
    localStorage.setItem('ocop.language', 'vi');
    dropOldDrafts(Date.now() + 31 * 86_400_000);
    expect(countDrafts('lan')).toBe(0);
    expect(localStorage.getItem('ocop.language')).toBe('vi');
  });

  it('is no draft when something else stands there', () => {
    localStorage.setItem('ocop.draft.lan/x', '"text"');
    expect(readDraft('lan', 'x')).toBeNull();
  });
});
