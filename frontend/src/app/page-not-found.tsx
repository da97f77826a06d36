import { useTranslation } from 'react-i18next';
import { MessagePage } from '@/shared/ui/message-page/message-page';

interface PageNotFoundProps {
  as?: 'main' | 'section';
}

export default function PageNotFound({ as = 'main' }: PageNotFoundProps) {
  const { t } = useTranslation('shared');
  return (
    <MessagePage as={as} title={t('notFound.title')} description={t('notFound.detail')}>
      <a href="/">{t('notFound.home')}</a>
    </MessagePage>
  );
}
