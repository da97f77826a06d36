import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { formatDate } from '@/shared/format/dates';
import { useTell } from '@/shared/live/announcer';
import { Fact, Facts } from '@/shared/ui/facts/facts';
import { DateField, TextAreaField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import styles from './dossier.module.css';
import { type CommuneReport, type Dossier, dossierKey, formAddress, writeOpinions } from './dossier-api';

const OPINIONS = ['localRawMaterial', 'localLabour', 'ideaOrigin', 'localIdentity'] as const;

const schema = z.object({
  localRawMaterial: z.string().max(4000),
  localLabour: z.string().max(4000),
  ideaOrigin: z.string().max(4000),
  localIdentity: z.string().max(4000),
  reportNumber: z.string().max(100),
  reportDate: z.string(),
});
type Values = z.infer<typeof schema>;

function OpinionsForm({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const tell = useTell();
  const queries = useQueryClient();
  const known = dossier.communeReport;
  const state = useServerForm<Values, Dossier>({
    name: `dossier-opinions-${dossier.id}`,
    schema,
    defaultValues: {
      localRawMaterial: known?.localRawMaterial ?? '',
      localLabour: known?.localLabour ?? '',
      ideaOrigin: known?.ideaOrigin ?? '',
      localIdentity: known?.localIdentity ?? '',
      reportNumber: known?.reportNumber ?? '',
      reportDate: known?.reportDate ?? '',
    },
    send: (values) =>
      writeOpinions(dossier, {
        localRawMaterial: values.localRawMaterial || null,
        localLabour: values.localLabour || null,
        ideaOrigin: values.ideaOrigin || null,
        localIdentity: values.localIdentity || null,
        reportNumber: values.reportNumber || null,
        reportDate: values.reportDate || null,
      }),
    onSent: (saved) => {
      queries.setQueryData(dossierKey(dossier.id), saved);
      tell(t('opinion.saved'));
    },
  });
  const labels = Object.fromEntries(
    [...OPINIONS, 'reportNumber', 'reportDate'].map((name) => [name, t(`opinion.${name}`)]),
  );
  return (
    <Form state={state} submitLabel={t('opinion.submit')} labels={labels}>
      {OPINIONS.map((name) => (
        <TextAreaField key={name} name={name} label={t(`opinion.${name}`)} hint={t(`opinion.${name}Hint`)} />
      ))}
      <TextField name="reportNumber" label={t('opinion.reportNumber')} hint={t('opinion.reportNumberHint')} />
      <DateField name="reportDate" label={t('opinion.reportDate')} />
    </Form>
  );
}

function Opinions({ report }: { report: CommuneReport }) {
  const { t } = useTranslation('dossier');
  return (
    <Facts>
      {OPINIONS.map((name) => (
        <Fact key={name} name={t(`opinion.${name}`)}>
          {report[name] ?? t('none')}
        </Fact>
      ))}
      <Fact name={t('opinion.report')}>
        {t('numberAndDay', {
          number: report.reportNumber ?? '',
          day: report.reportDate ? formatDate(report.reportDate) : '',
        })}
      </Fact>
      {report.letterNumber && (
        <Fact name={t('opinion.letter')}>
          {t('numberAndDay', {
            number: report.letterNumber,
            day: report.letterDate ? formatDate(report.letterDate) : '',
          })}
        </Fact>
      )}
    </Facts>
  );
}

/** The commune's four opinions (form 03): written by the commune, read by the others once it is sent. */
export function CommuneSection({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  return (
    <Panel narrow>
      <h2>{t('opinion.heading')}</h2>
      {dossier.reportWritable ? (
        <>
          <p className={styles['hint']}>{t('opinion.description')}</p>
          <OpinionsForm dossier={dossier} />
        </>
      ) : (
        dossier.communeReport && <Opinions report={dossier.communeReport} />
      )}
      {dossier.communeReport ? (
        <a href={formAddress(dossier.id, '03')} target="_blank" rel="noreferrer">
          {t('form.03')}
        </a>
      ) : (
        !dossier.reportWritable && <p className={styles['hint']}>{t('opinion.none')}</p>
      )}
    </Panel>
  );
}
