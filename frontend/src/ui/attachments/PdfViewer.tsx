import {
  getDocument,
  GlobalWorkerOptions,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { portalHeaders } from '@/lib/http';
import { IconButton, Notice, Skeleton } from '@/ui';
import styles from './attachments.module.css';
import { useT } from './messages';
import { PdfPage, type PageSize } from './PdfPage';

GlobalWorkerOptions.workerSrc = workerUrl;

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const FITS = ZOOMS.indexOf(1);

interface PdfViewerProps {
  /** Where the file is; it is read in the parts that are needed. */
  path: string;
  name: string;
}

interface OpenPdf {
  document: PDFDocumentProxy;
  /** The first page's size at scale 1, which the others most often have too. */
  size: PageSize;
}

/** A PDF in the page: its pages below each other, drawn when they come into view, with their text to select. */
export default function PdfViewer({ path, name }: PdfViewerProps) {
  const t = useT();
  const pages = useRef<HTMLDivElement>(null);
  const [pdf, setPdf] = useState<OpenPdf | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [zoom, setZoom] = useState(FITS);
  const [page, setPage] = useState(1);
  const width = useWidth(pages);

  useEffect(() => {
    let isOver = false;
    const task = getDocument({
      url: path,
      withCredentials: true,
      httpHeaders: portalHeaders('GET'),
      // The content security policy allows neither.
      isEvalSupported: false,
      useWasm: false,
      useSystemFonts: true,
    });
    task.promise
      .then(async (document) => {
        const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
        if (!isOver) setPdf({ document, size: { width, height } });
      })
      .catch(() => {
        if (!isOver) setFailed(true);
      });
    return () => {
      isOver = true;
      void task.destroy();
    };
  }, [path]);

  if (hasFailed) {
    return (
      <Notice tone="warn" title={t('viewer.failed')}>
        <p>{t('viewer.failed.text')}</p>
      </Notice>
    );
  }
  const count = pdf?.document.numPages ?? 0;
  const scale = pdf ? (width / pdf.size.width) * (ZOOMS[zoom] ?? 1) : 1;
  return (
    <>
      <div className={styles.pdfBar}>
        <IconButton
          icon="minus"
          size="small"
          label={t('viewer.zoomOut')}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <span aria-live="polite">{t('viewer.page', { page, pages: count || '–' })}</span>
        <IconButton
          icon="plus"
          size="small"
          label={t('viewer.zoomIn')}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
      </div>
      {/* Scrolled by keyboard too. */}
      <div
        ref={pages}
        className={styles.pages}
        role="group"
        aria-label={t('viewer.pages', { name })}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={(event) => setPage(pageInView(event.currentTarget))}
      >
        {pdf && width > 0 ? (
          Array.from({ length: count }, (_, index) => (
            <PdfPage
              key={index}
              document={pdf.document}
              number={index + 1}
              scale={scale}
              expected={pdf.size}
            />
          ))
        ) : (
          <Skeleton lines={4} />
        )}
      </div>
    </>
  );
}

/** The width there is for a page, also after the window has changed. */
function useWidth(element: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(measured);
      setWidth(measured.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The number of the last page that begins above the middle of what is shown. */
function pageInView(pages: HTMLElement): number {
  const middle = pages.scrollTop + pages.clientHeight / 2;
  const begun = [...pages.children].filter(
    (page) => page instanceof HTMLElement && page.offsetTop <= middle,
  );
  return Math.max(1, begun.length);
}
