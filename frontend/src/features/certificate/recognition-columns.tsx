import type { TFunction } from 'i18next';
import { formatDate } from '@/shared/format/dates';
import type { Column } from '@/shared/ui/data-list/columns';
import { Stars } from '@/shared/ui/stars/stars';
import { certificateAddress, type RecognitionLine, verificationAddress } from './certificate-api';
import { RecognitionTag } from './tags';

type T = TFunction<'certificate'>;

export const productColumn = (t: T): Column<RecognitionLine> => ({
  key: 'product',
  title: t('recognition.product'),
  primary: true,
  render: ({ productName }) => productName,
});

export const producerColumn = (t: T): Column<RecognitionLine> => ({
  key: 'producer',
  title: t('recognition.producer'),
  render: ({ producerName }) => producerName ?? t('none'),
});

export const starsColumn = (t: T): Column<RecognitionLine> => ({
  key: 'stars',
  title: t('recognition.stars'),
  render: ({ stars }) => <Stars count={stars} />,
});

export const validColumn = (t: T): Column<RecognitionLine> => ({
  key: 'validTo',
  title: t('recognition.validTo'),
  render: ({ validTo }) => (validTo ? formatDate(validTo) : t('recognition.unknownDay')),
});

export const decisionColumn = (t: T): Column<RecognitionLine> => ({
  key: 'decision',
  title: t('recognition.decision'),
  render: ({ decisionNo, decidedOn, decidedYear }) =>
    `${decisionNo ?? t('none')} · ${decidedOn ? formatDate(decidedOn) : String(decidedYear)}`,
});

export const stateColumn = (t: T): Column<RecognitionLine> => ({
  key: 'state',
  title: t('decision.stateTitle'),
  render: ({ state }) => <RecognitionTag state={state} />,
});

export const communeColumn = (t: T): Column<RecognitionLine> => ({
  key: 'commune',
  title: t('recognition.commune'),
  hidden: true,
  render: ({ communeName }) => communeName ?? t('none'),
});

export const paperColumn = (t: T): Column<RecognitionLine> => ({
  key: 'paper',
  title: t('recognition.certificate'),
  render: ({ id, printable, verificationCode, productName }) => (
    <>
      {printable && (
        <>
          <a
            href={certificateAddress(id)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('recognition.printOf', { product: productName })}
          >
            {t('recognition.print')}
          </a>
          {' · '}
        </>
      )}
      <a
        href={verificationAddress(verificationCode)}
        target="_blank"
        rel="noreferrer"
        aria-label={t('recognition.verifyOf', { product: productName })}
      >
        {t('recognition.verify')}
      </a>
    </>
  ),
});
