import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button/button';
import styles from './sheet.module.css';

GlobalWorkerOptions.workerSrc = worker;

const SHARPEST = 2;

/** One page, as wide as there is room. */
function Page({ document, number, title }: { document: PDFDocumentProxy; number: number; title: string }) {
  const { t } = useTranslation('evaluation');
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return undefined;
    let cancel: (() => void) | undefined;
    let wanted = true;
    const draw = async () => {
      const page = await document.getPage(number);
      if (!wanted) return;
      const natural = page.getViewport({ scale: 1 });
      const scale = (target.clientWidth / natural.width) * Math.min(SHARPEST, globalThis.devicePixelRatio || 1);
      const viewport = page.getViewport({ scale });
      target.width = viewport.width;
      target.height = viewport.height;
      const task = page.render({ canvas: target, viewport });
      cancel = () => task.cancel();
      await task.promise;
    };
    draw().catch((error: unknown) => {
      // A page that is turned while it is drawn is not missing.
      if (wanted) throw error;
    });
    return () => {
      wanted = false;
      cancel?.();
    };
  }, [document, number]);
  return (
    <div role="img" aria-label={t('sheet.page', { title, number })}>
      <canvas ref={canvas} className={styles['page']} />
    </div>
  );
}

/** A PDF within the page: the phones' browsers show none themselves, and the content policy allows no frame. */
export default function PdfView({ content, title }: { content: Blob; title: string }) {
  const { t } = useTranslation('evaluation');
  const [document, setDocument] = useState<PDFDocumentProxy | null>(null);
  const [broken, setBroken] = useState(false);
  const [number, setNumber] = useState(1);
  useEffect(() => {
    let wanted = true;
    const reading = content.arrayBuffer().then((data) => {
      const task = getDocument({ data });
      return task.promise;
    });
    reading.then(
      (read) => wanted && setDocument(read),
      () => wanted && setBroken(true),
    );
    return () => {
      wanted = false;
      void reading.then(
        (read) => read.loadingTask.destroy(),
        () => undefined,
      );
    };
  }, [content]);
  if (broken) return <p role="alert">{t('sheet.broken')}</p>;
  if (!document) return null;
  return (
    <>
      <Page document={document} number={number} title={title} />
      {document.numPages > 1 && (
        <div className={styles['pages']}>
          <Button disabled={number === 1} onClick={() => setNumber(number - 1)}>
            {t('sheet.previousPage')}
          </Button>
          <span aria-live="polite">{t('sheet.pageOf', { number, count: document.numPages })}</span>
          <Button disabled={number === document.numPages} onClick={() => setNumber(number + 1)}>
            {t('sheet.nextPage')}
          </Button>
        </div>
      )}
    </>
  );
}
