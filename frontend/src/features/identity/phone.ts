import { useTranslation } from 'react-i18next';
import { z } from 'zod';

/** A telephone number as the server takes it, or nothing. */
export function usePhoneSchema() {
  const { t } = useTranslation('identity');
  return z.union([z.literal(''), z.string().regex(/^[0-9+ .()-]{8,20}$/, { error: () => t('user.phoneInvalid') })]);
}
