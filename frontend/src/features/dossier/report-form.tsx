import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatInteger } from '@/shared/format/numbers';
import { useTell } from '@/shared/live/announcer';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import styles from './dossier.module.css';
import { type Dossier, dossierKey, writeReport } from './dossier-api';

const TEXTS = ['rawMaterial', 'technology', 'quality', 'market', 'futurePlan', 'changes'] as const;

const text = z.string().max(4000);
const amount = z.string().regex(/^-?[\d. ]*$/);
const schema = z.object({
  rawMaterial: text,
  technology: text,
  quality: text,
  market: text,
  revenue: amount,
  profit: amount,
  futurePlan: text,
  changes: text,
  samples: z.string().regex(/^\d{1,2}$/),
});
type Values = z.infer<typeof schema>;

function money(typed: string): number | null {
  const digits = typed.replace(/[. ]/g, '');
  return digits === '' || digits === '-' ? null : Number(digits);
}

/** What the producer says himself: parts II and IV of form 02. */
export function ReportForm({ dossier, onSaved }: { dossier: Dossier; onSaved: () => void }) {
  const { t } = useTranslation('dossier');
  const tell = useTell();
  const queries = useQueryClient();
  const { report } = dossier;
  const state = useServerForm<Values, Dossier>({
    name: `dossier-report-${dossier.id}`,
    schema,
    defaultValues: {
      rawMaterial: report.rawMaterial ?? '',
      technology: report.technology ?? '',
      quality: report.quality ?? '',
      market: report.market ?? '',
      revenue: report.revenue?.toString() ?? '',
      profit: report.profit?.toString() ?? '',
      futurePlan: report.futurePlan ?? '',
      changes: report.changes ?? '',
      samples: report.samples.toString(),
    },
    send: ({ revenue, profit, samples, ...texts }) =>
      writeReport(dossier, {
        rawMaterial: texts.rawMaterial || null,
        technology: texts.technology || null,
        quality: texts.quality || null,
        market: texts.market || null,
        futurePlan: texts.futurePlan || null,
        changes: texts.changes || null,
        revenue: money(revenue),
        profit: money(profit),
        samples: Number(samples),
      }),
    onSent: (saved) => {
      queries.setQueryData(dossierKey(dossier.id), saved);
      tell(t('report.saved'));
      onSaved();
    },
  });
  const labels = Object.fromEntries(
    [...TEXTS, 'revenue', 'profit', 'samples'].map((name) => [name, t(`report.${name}`)]),
  );
  return (
    <Panel narrow>
      <h2>{t('report.heading')}</h2>
      <p className={styles['hint']}>{t('report.description')}</p>
      <Form state={state} submitLabel={t('report.submit')} labels={labels}>
        {dossier.kind !== 'FIRST' && (
          <TextAreaField name="changes" label={t('report.changes')} hint={t('report.changesHint')} />
        )}
        <TextAreaField name="rawMaterial" label={t('report.rawMaterial')} hint={t('report.rawMaterialHint')} />
        <TextAreaField name="technology" label={t('report.technology')} hint={t('report.technologyHint')} />
        <TextAreaField name="quality" label={t('report.quality')} hint={t('report.qualityHint')} />
        <TextAreaField name="market" label={t('report.market')} hint={t('report.marketHint')} />
        <TextField name="revenue" label={t('report.revenue')} hint={t('report.moneyHint')} />
        <TextField name="profit" label={t('report.profit')} hint={t('report.moneyHint')} />
        <TextAreaField name="futurePlan" label={t('report.futurePlan')} hint={t('report.futurePlanHint')} />
        <TextField name="samples" label={t('report.samples')} hint={t('report.samplesHint')} />
      </Form>
    </Panel>
  );
}

/** The same as others read it. */
export function ReportFacts({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { report, kind } = dossier;
  const money = (value: number | null) => (value === null ? t('none') : t('money', { amount: formatInteger(value) }));
  const lines: [string, string][] = [
    ...(kind === 'FIRST' ? [] : [['changes', report.changes ?? t('none')] as [string, string]]),
    ['rawMaterial', report.rawMaterial ?? t('none')],
    ['technology', report.technology ?? t('none')],
    ['quality', report.quality ?? t('none')],
    ['market', report.market ?? t('none')],
    ['revenue', money(report.revenue)],
    ['profit', money(report.profit)],
    ['futurePlan', report.futurePlan ?? t('none')],
    ['samples', report.samples.toString()],
  ];
  return (
    <Panel narrow>
      <h2>{t('report.heading')}</h2>
      <Facts>
        {lines.map(([name, value]) => (
          <Fact key={name} name={t(`report.${name}`)}>
            {value}
          </Fact>
        ))}
      </Facts>
    </Panel>
  );
}
