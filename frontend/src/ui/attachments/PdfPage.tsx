import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import styles from './attachments.module.css';

/** A page's size at scale 1. */
export interface PageSize {
  width: number;
  height: number;
}

interface PdfPageProps {
  document: PDFDocumentProxy;
  number: number;
  scale: number;
  /** The size it most likely has; it is known for sure once it has come into view. */
  expected: PageSize;
}

/** One page of a PDF, drawn when it comes near what is shown. */
export function PdfPage({ document, number, scale, expected }: PdfPageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  const [size, setSize] = useState(expected);

  useEffect(() => {
    const observed = frame.current;
    if (!observed) return;
    const observer = new IntersectionObserver(
      ([entry]) => setNear(entry?.isIntersecting ?? false),
      { root: observed.parentElement, rootMargin: '100% 0px' },
    );
    observer.observe(observed);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const [drawing, words] = [canvas.current, text.current];
    if (!isNear || !drawing || !words) return;
    let isOver = false;
    let stop = () => {};
    const draw = async () => {
      const page = await document.getPage(number);
      if (isOver) return;
      const { width, height } = page.getViewport({ scale: 1 });
      setSize({ width, height });
      const viewport = page.getViewport({ scale });
      const density = window.devicePixelRatio || 1;
      drawing.width = Math.floor(viewport.width * density);
      drawing.height = Math.floor(viewport.height * density);
      const task = page.render({
        canvas: drawing,
        viewport,
        transform: [density, 0, 0, density, 0, 0],
      });
      words.replaceChildren();
      const layer = new TextLayer({
        textContentSource: page.streamTextContent(),
        container: words,
        viewport,
      });
      stop = () => {
        task.cancel();
        layer.cancel();
      };
      await Promise.all([task.promise, layer.render()]);
    };
    // A page that scrolls out of view again is given up; that is no failure.
    draw().catch(() => {});
    return () => {
      isOver = true;
      stop();
    };
  }, [document, isNear, number, scale]);

  return (
    <div
      ref={frame}
      className={styles.page}
      style={
        {
          width: size.width * scale,
          height: size.height * scale,
          '--total-scale-factor': scale,
          '--scale-round-x': '1px',
          '--scale-round-y': '1px',
        } as CSSProperties
      }
    >
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className={styles.words} />
    </div>
  );
}
