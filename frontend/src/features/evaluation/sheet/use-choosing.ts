import { useTranslation } from 'react-i18next';
import { useTell } from '@/shared/live/announcer';
import { useConfirm } from '@/shared/ui/confirm/confirm';
import type { Choice, Criterion } from '../evaluation-api';
import { otherCase } from './count';
import type { SheetContent } from './outbox';
import type { SheetStore, SheetView } from './sheet-store';

export interface OpenSheet {
  view: SheetView & { kept: NonNullable<SheetView['kept']>; content: SheetContent };
  store: SheetStore;
}

/** Chooses an option; one of another case of the sheet takes the ticks of the first case away, after asking. */
export function useChoosing({ view, store }: OpenSheet) {
  const { t } = useTranslation('evaluation');
  const confirm = useConfirm();
  const tell = useTell();
  const { kept, content } = view;
  const commentOn = (code: string) => content.choices[code]?.comment ?? null;
  return async (criterion: Criterion, number: number) => {
    if (!kept.ballot.writable) return;
    const caseCode = criterion.options.find((option) => option.number === number)?.caseCode ?? null;
    const others = otherCase(kept.set, content, caseCode).filter((code) => code !== criterion.code);
    if (others.length > 0) {
      const agreed = await confirm({
        title: t('sheet.case.title', { code: caseCode }),
        changes: [t('sheet.case.change', { criteria: others.join(', ') })],
        action: t('sheet.case.action'),
      });
      if (!agreed) return;
      tell(t('sheet.case.done', { criteria: others.join(', ') }));
    }
    const cleared = others.map((code): [string, Choice] => [code, { option: null, comment: commentOn(code) }]);
    store.change({
      choices: {
        ...Object.fromEntries(cleared),
        [criterion.code]: { option: number, comment: commentOn(criterion.code) },
      },
    });
  };
}
