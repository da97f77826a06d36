import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTell } from '@/shared/live/announcer';
import { useSession } from '@/shared/session/session';
import { Button } from '@/shared/ui/button/button';
import { FileUpload } from '@/shared/ui/file-upload/file-upload';
import { Panel } from '@/shared/ui/panel/panel';
import { ProblemNotice } from '@/shared/ui/problem-notice/problem-notice';
import styles from './product.module.css';
import { changePictures, MOST_PICTURES, pictureAddress, type Product, type ProductPicture } from './product-api';

const LARGEST = 20 * 1024 * 1024;

/** The pictures in their order; who may change them adds, removes and chooses the first. */
export function PicturesPanel({ product }: { product: Product }) {
  const { t } = useTranslation('product');
  const { writable } = useSession();
  const tell = useTell();
  const queries = useQueryClient();
  const [uploads, setUploads] = useState(0);
  const change = useMutation({
    mutationFn: (pictures: ProductPicture[]) => changePictures(product, pictures),
    onSuccess: () => {
      tell(t('pictures.done'));
      setUploads((count) => count + 1);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['products', 'one', product.id] }),
  });
  const { pictures } = product;
  const without = (one: string) => pictures.filter(({ attachment }) => attachment !== one);
  const blocked = !writable || change.isPending;
  return (
    <Panel narrow aria-labelledby="pictures">
      <h2 id="pictures">{t('pictures.title')}</h2>
      {pictures.length === 0 && <p className={styles['muted']}>{t('pictures.none')}</p>}
      <ul className={styles['pictures']}>
        {pictures.map((picture, index) => (
          <li key={picture.attachment}>
            <img
              src={pictureAddress(picture.attachment)}
              alt={picture.caption ?? t('pictures.alt', { name: product.description.name, number: index + 1 })}
              loading="lazy"
            />
            {product.mayChange && (
              <div className={styles['buttons']}>
                {index > 0 && (
                  <Button
                    disabled={blocked}
                    onClick={() => change.mutate([picture, ...without(picture.attachment)])}
                    aria-label={t('pictures.firstOf', { number: index + 1 })}
                  >
                    {t('pictures.first')}
                  </Button>
                )}
                <Button
                  disabled={blocked}
                  onClick={() => change.mutate(without(picture.attachment))}
                  aria-label={t('pictures.removeOf', { number: index + 1 })}
                >
                  {t('pictures.remove')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {change.error && <ProblemNotice error={change.error} />}
      {product.mayChange && pictures.length < MOST_PICTURES && (
        <FileUpload
          key={uploads}
          label={t('pictures.add')}
          hint={t('pictures.hint')}
          accept="image/jpeg,image/png,image/webp"
          limit={LARGEST}
          onUploaded={({ id }) => change.mutate([...pictures, { attachment: id, caption: null }])}
          onRemoved={() => undefined}
        />
      )}
    </Panel>
  );
}
