/** What a user's own program would be: reads a stored report, renders it, writes the file. */
import { readFileSync, writeFileSync } from 'node:fs';

const [format, input, output] = process.argv.slice(2);
const report = JSON.parse(readFileSync(input, 'utf8'));
if (format === 'html') {
  const { renderHtml } = await import('@sdn/report-render/html');
  writeFileSync(output, renderHtml(report));
} else {
  const { renderDocx } = await import('@sdn/report-render/docx');
  writeFileSync(output, await renderDocx(report));
}
