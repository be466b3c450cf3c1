import type { Chart } from '@sdn/report-render';
import { buildChartTable, renderChart } from '@sdn/report-render/charts';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../messages/use-texts.ts';
import { ReportTable } from './report-table.tsx';

const narrowest = 280;
const widest = 760;

/** A chart as wide as its place, with its data as a table for those who cannot see it. */
export const ChartFigure = ({ chart }: { chart: Chart }): JSX.Element => {
  const { language, t } = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const id = `chart${useId()}`;
  const [width, setWidth] = useState(0);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    const box = place.current;
    if (box === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // The drawing has a margin of 6 px on each side.
      const room = Math.floor(entry?.contentRect.width ?? 0) - 12;
      setWidth(Math.max(narrowest, Math.min(widest, room)));
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    if (width === 0) return;
    const svg = renderChart(chart, { language, width, id });
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    place.current?.replaceChildren(document.importNode(drawing, true));
  }, [chart, language, width, id]);

  return (
    <figure>
      <figcaption>{chart.title}</figcaption>
      <div class="chart" ref={place} />
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{t.chart.data}</summary>
        {open && <ReportTable table={buildChartTable(chart, { language })} />}
      </details>
    </figure>
  );
};
