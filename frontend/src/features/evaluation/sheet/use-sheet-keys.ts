import { useEffect, useState } from 'react';
import type { Criterion } from '../evaluation-api';

export interface Moves {
  previous: string | undefined;
  following: string | undefined;
  unanswered: string | undefined;
}

interface Keys {
  criterion: Criterion | undefined;
  choose: (option: number) => void;
  go: (place: string) => void;
  moves: Moves;
}

const SETTING = 'ocop.sheet-keys';

function rememberedOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox')
  );
}

export interface KeySwitch {
  on: boolean;
  turn: (on: boolean) => void;
}

/** Digits choose, letters move; not while somebody types, and only as long as the person wants it. */
export function useSheetKeys({ criterion, choose, go, moves }: Keys): KeySwitch {
  const [on, setOn] = useState(rememberedOn);
  useEffect(() => {
    if (!on) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const places = { n: moves.unanswered, j: moves.following, k: moves.previous };
      const place = places[event.key.toLowerCase() as keyof typeof places];
      const option = /^[1-9]$/.test(event.key) ? criterion?.options[Number(event.key) - 1] : undefined;
      if (option) choose(option.number);
      else if (place) go(place);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on, criterion, choose, go, moves]);
  const turn = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(SETTING, next ? 'on' : 'off');
    } catch {
      // It holds until the page is left.
    }
  };
  return { on, turn };
}
