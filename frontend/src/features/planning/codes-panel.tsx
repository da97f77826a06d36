import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal, formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { Button } from '@/shared/ui/button/button';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Tag } from '@/shared/ui/tag/tag';
import { Swatch } from './map/legend';
import styles from './planning.module.css';
import { classesQuery, type LandUseClass, type Layer, type LayerCode, settleCodes } from './planning-api';

/** Of a select: still to be said; said to be none. */
const OPEN = '?';
const NONE = '';

interface CodeLineProps {
  code: LayerCode;
  choice: string;
  classes: readonly LandUseClass[];
  manages: boolean;
  onChoose: (choice: string) => void;
}

function CodeLine({ code, choice, classes, manages, onChoose }: CodeLineProps) {
  const { t } = useTranslation('planning');
  const known = classes.find((one) => one.code === choice);
  const name = code.code || t('card.noCode');
  return (
    <li data-open={choice === OPEN}>
      <span>
        <Swatch colour={known?.colour ?? null} /> <strong>{name}</strong>
      </span>
      <span className={styles['muted']}>
        {t('codes.count', {
          number: formatInteger(code.features),
          hectares: formatDecimal(code.areaM2 / 10_000, 1),
        })}
      </span>
      {manages ? (
        <select
          aria-label={t('codes.choose', { code: name })}
          value={choice}
          onChange={({ target }) => onChoose(target.value)}
        >
          <option value={OPEN}>{t('codes.open')}</option>
          <option value={NONE}>{t('noClass')}</option>
          {classes.map((one) => (
            <option key={one.code} value={one.code}>
              {`${one.name} (${one.code})`}
            </option>
          ))}
        </select>
      ) : (
        <span>
          {choice === OPEN ? t('codes.open') : (known?.name ?? t('noClass'))}{' '}
          {code.restricted && <Tag tone="busy">{t('codes.restricted')}</Tag>}
        </span>
      )}
    </li>
  );
}

/** What each code of the file means in the official legend; only a person says so where the legend does not. */
export function CodesPanel({ layer, manages }: { layer: Layer; manages: boolean }) {
  const { t } = useTranslation('planning');
  const tell = useTell();
  const queries = useQueryClient();
  const { data: classes = [] } = useQuery(classesQuery(layer.legend));
  const stored = ({ settled, classCode }: LayerCode) => (settled ? (classCode ?? NONE) : OPEN);
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(new Map());
  const changed = [...choices].filter(([, choice]) => choice !== OPEN);
  const open = layer.codes.filter((code) => !code.settled).length;
  const save = useMutation({
    mutationFn: () =>
      settleCodes(
        layer,
        changed.map(([code, choice]) => ({ code, classCode: choice === NONE ? null : choice })),
      ),
    onSuccess: () => tell(t('codes.saved')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
  return (
    <Panel aria-labelledby="codes">
      <h2 id="codes">{t('codes.title')}</h2>
      <p>
        {t(`legendOf.${layer.legend}`)}.{' '}
        {open > 0 ? t('codes.openCount', { number: formatInteger(open) }) : t('codes.allKnown')}
      </p>
      <ul className={styles['codes']}>
        {layer.codes.map((code) => (
          <CodeLine
            key={code.code}
            code={code}
            choice={choices.get(code.code) ?? stored(code)}
            classes={classes}
            manages={manages}
            onChoose={(choice) => setChoices(new Map(choices).set(code.code, choice))}
          />
        ))}
      </ul>
      {save.error && <ProblemNotice error={save.error} />}
      {manages && (
        <div className={styles['actions']}>
          <Button busy={save.isPending} disabled={changed.length === 0 || save.isPending} onClick={() => save.mutate()}>
            {t('codes.save')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
