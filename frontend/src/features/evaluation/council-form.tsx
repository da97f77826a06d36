import { useQueryClient } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { DateField, SelectField, TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import styles from './council.module.css';
import {
  type Candidate,
  changeCouncil,
  type Council,
  councilKey,
  type CouncilRequest,
  formCouncil,
  FUNCTIONS,
  type SeatFunction,
} from './evaluation-api';
import type { Round } from './rounds-api';

const seat = z.object({ function: z.string(), agency: z.string().max(200), position: z.string().max(200) });

interface CouncilFormProps {
  council: Council | null;
  candidates: readonly Candidate[];
  rounds: readonly Round[];
}

interface Seats {
  seats: Record<string, z.infer<typeof seat>>;
}

function functionOf(value: string): SeatFunction | null {
  return FUNCTIONS.find((one) => one === value) ?? null;
}

/** One person who may sit in the council, and as what. */
function SeatFields({ candidate: { userId, fullName, functions } }: { candidate: Candidate }) {
  const { t } = useTranslation('evaluation');
  const { register } = useFormContext<Seats>();
  const chosen = useWatch<Seats, `seats.${string}.function`>({ name: `seats.${userId}.function` });
  return (
    <fieldset className={styles['seat']}>
      <legend>{fullName}</legend>
      <label>
        {t('council.function')}
        <select {...register(`seats.${userId}.function`)}>
          <option value="">{t('council.notMember')}</option>
          {functions.map((one) => (
            <option key={one} value={one}>
              {t(`function.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {chosen !== '' && (
        <>
          <label>
            {t('council.agency')}
            <input {...register(`seats.${userId}.agency`)} />
          </label>
          <label>
            {t('council.position')}
            <input {...register(`seats.${userId}.position`)} />
          </label>
        </>
      )}
    </fieldset>
  );
}

function seatsOf(council: Council | null, candidates: readonly Candidate[]): Seats['seats'] {
  return Object.fromEntries(
    candidates.map(({ userId, agency }) => {
      const known = council?.members.find((member) => member.userId === userId);
      return [
        userId,
        { function: known?.function ?? '', agency: known?.agency ?? agency ?? '', position: known?.position ?? '' },
      ];
    }),
  );
}

function requestOf(values: Omit<CouncilRequest, 'members'> & Seats): CouncilRequest {
  const { seats, ...rest } = values;
  const members = Object.entries(seats).flatMap(([userId, { function: name, agency, position }]) => {
    const held = functionOf(name);
    return held === null
      ? []
      : [{ userId, function: held, votes: null, agency: agency.trim(), position: position.trim() || null }];
  });
  return { ...rest, members };
}

export function CouncilForm({ council, candidates, rounds }: CouncilFormProps) {
  const { t } = useTranslation('evaluation');
  const navigate = useNavigate();
  const tell = useTell();
  const queries = useQueryClient();
  const required = z.string().trim().min(1, t('add.required'));
  const schema = z
    .object({
      title: required.max(200),
      decisionNumber: required.max(60),
      decisionDate: required,
      roundId: required,
      seats: z.record(z.string(), seat),
    })
    .superRefine(({ seats }, context) => {
      for (const [userId, { function: name, agency }] of Object.entries(seats)) {
        if (name !== '' && agency.trim() === '') {
          context.addIssue({ code: 'custom', path: ['seats', userId, 'agency'], message: t('council.agencyMissing') });
        }
      }
    });
  const state = useServerForm({
    name: council ? `council-${council.id}` : 'council',
    schema,
    defaultValues: {
      title: council?.title ?? t('council.usualTitle'),
      decisionNumber: council?.decisionNumber ?? '',
      decisionDate: council?.decisionDate ?? '',
      roundId: council?.roundId ?? rounds[0]?.id ?? '',
      seats: seatsOf(council, candidates),
    },
    send: (values) => (council ? changeCouncil(council, requestOf(values)) : formCouncil(requestOf(values))),
    onSent: (saved) => {
      queries.setQueryData(councilKey(saved.id), saved);
      tell(t('council.saved', { title: saved.title }));
      void navigate(`/app/councils/${saved.id}`);
    },
  });
  const names = Object.fromEntries(
    candidates.map(({ userId, fullName }) => [`seats.${userId}.agency`, t('council.agencyOf', { name: fullName })]),
  );
  const labels = {
    title: t('council.name'),
    decisionNumber: t('council.decisionNumber'),
    decisionDate: t('council.decisionDate'),
    roundId: t('council.round'),
    members: t('council.members'),
    ...names,
  };
  return (
    <Form state={state} submitLabel={t('council.save')} labels={labels}>
      <TextField name="title" label={labels.title} />
      <TextField name="decisionNumber" label={labels.decisionNumber} hint={t('council.decisionHint')} />
      <DateField name="decisionDate" label={labels.decisionDate} />
      <SelectField
        name="roundId"
        label={labels.roundId}
        placeholder={t('council.chooseRound')}
        options={rounds.map(({ id, number, year }) => ({ value: id, label: t('round', { number, year }) }))}
      />
      <section aria-label={t('council.members')} className={styles['seats']}>
        <h2>{t('council.members')}</h2>
        <p className={styles['hint']}>{t('council.membersHint')}</p>
        {candidates.map((candidate) => (
          <SeatFields key={candidate.userId} candidate={candidate} />
        ))}
      </section>
    </Form>
  );
}
