import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useTell } from '@/shared/live/announcer';
import { TextField } from '@/shared/ui/form/fields';
import { Form } from '@/shared/ui/form/form';
import { useServerForm } from '@/shared/ui/form/use-server-form';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import { Skeleton } from '@/shared/ui/skeleton/skeleton';
import styles from './producer.module.css';
import { type Producer, type PublicContact, publicContactQuery, publishContact } from './producer-api';

function ContactForm({ producer, contact }: { producer: Producer; contact: PublicContact }) {
  const { t } = useTranslation('producer');
  const tell = useTell();
  const queries = useQueryClient();
  const state = useServerForm({
    name: `public-contact-${producer.id}-${contact.version}`,
    schema: z.object({
      phone: z.string().regex(/^([0-9+ .()-]{8,20})?$/, { error: () => t('contact.phoneInvalid') }),
      email: z.string().max(100),
      website: z.string().regex(/^(https?:\/\/\S+)?$/, { error: () => t('contact.websiteInvalid') }),
    }),
    defaultValues: { phone: contact.phone ?? '', email: contact.email ?? '', website: contact.website ?? '' },
    send: ({ phone, email, website }) =>
      publishContact(producer, contact.version, {
        phone: phone || null,
        email: email || null,
        website: website || null,
      }),
    onSent: () => {
      tell(t('contact.done'));
      void queries.invalidateQueries({ queryKey: ['producers', 'contact', producer.id] });
    },
  });
  const labels = { phone: t('contact.phone'), email: t('contact.email'), website: t('contact.website') };
  return (
    <Form state={state} submitLabel={t('contact.submit')} labels={labels}>
      <TextField name="phone" type="tel" label={labels.phone} optional />
      <TextField name="email" type="email" label={labels.email} optional />
      <TextField name="website" type="url" label={labels.website} hint={t('contact.websiteHint')} optional />
    </Form>
  );
}

/** What everybody may use to reach the producer: only what stands here is ever shown in public. */
export function PublicContactPanel({ producer }: { producer: Producer }) {
  const { t } = useTranslation('producer');
  const { data, error, refetch } = useQuery(publicContactQuery(producer.id));
  return (
    <Panel narrow aria-labelledby="public-contact">
      <h2 id="public-contact">{t('contact.title')}</h2>
      <p className={styles['muted']}>{t('contact.description')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={t('loading')} lines={3} />}
      {data && producer.mayChange && <ContactForm key={data.version} producer={producer} contact={data} />}
      {data && !producer.mayChange && (
        <p>{[data.phone, data.email, data.website].filter((part) => part !== null).join(', ') || t('contact.none')}</p>
      )}
    </Panel>
  );
}
