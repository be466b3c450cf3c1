import { createHash } from 'node:crypto';
import { renderChart } from '@sdn/report-render/charts';
import { defineConfig, type Plugin } from 'vite';

/** The style sheet that every chart carries; its hash lets it through the policy, and no other inline style. */
const chartStyle =
  /<style>(.*?)<\/style>/s.exec(renderChart({ kind: 'waterfall', title: '', unit: '', steps: [] }))?.[1] ??
  '';
const chartStyleHash = createHash('sha256').update(chartStyle).digest('base64');

/** Nothing but the page's own files is let in, and nothing is let out: no connection, no form, no frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' 'sha256-${chartStyleHash}'`,
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative, so that the folder can be put anywhere on a web server.
  base: './',
  plugins: [contentSecurityPolicy],
  build: {
    target: 'es2022',
    manifest: true,
    // The polyfill fetches; browsers of the target have no need of it.
    modulePreload: { polyfill: false },
    // Pictures in style sheets stay files of their own, which the policy lets in.
    assetsInlineLimit: 0,
    // Word's writer alone is larger than the limit; it is loaded when a Word file is asked for.
    chunkSizeWarningLimit: 1000,
  },
});
