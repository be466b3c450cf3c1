import { makeReport } from '../../data/report.ts';
import { workload, type Workload } from '../../race/workload.ts';
import type { Format } from './process.ts';

const render = (format: Format, times: number): Workload =>
  workload({
    id: `8 ${format}`,
    title: `Render a report to ${format.toUpperCase()}, whole process`,
    unit: 'goals',
    rows: 2000,
    make: makeReport,
    solve: ({ goals }) => ({ complete: new Uint8Array(goals).fill(1) }),
    contestants: [
      {
        name: format === 'html' ? 'renderHtml' : 'renderDocx',
        role: 'ours',
        load: async () => (await import('./process.ts')).ours(format),
      },
      { name: 'pandoc', role: 'peer', load: async () => (await import('./process.ts')).pandoc(format) },
    ],
    goals: [{ against: 'pandoc', times }],
    growth: [200, 2000],
  });

export const renderToHtml = render('html', 5);
export const renderToDocx = render('docx', 2);
