/** Role of a colour in a chart. */
export type Tone =
  | 'ink'
  | 'quiet'
  | 'line'
  | 'rule'
  | 'tint'
  | 'paper'
  | 'accent'
  | 'soft'
  | 'second'
  | 'met'
  | 'partly'
  | 'not-met'
  | 'open';

/** Colours of charts by role, in light and in dark; text has at least 4.5:1 on paper, shapes 3:1 (WCAG 1.4.3, 1.4.11). */
export const palette: Readonly<Record<Tone, { readonly light: string; readonly dark: string }>> = {
  ink: { light: '#1b2430', dark: '#e7ebf0' },
  quiet: { light: '#536071', dark: '#a9b4c1' },
  line: { light: '#d5dbe2', dark: '#323c48' },
  rule: { light: '#8793a1', dark: '#6d7a89' },
  tint: { light: '#eef1f5', dark: '#1f2731' },
  paper: { light: '#ffffff', dark: '#12171d' },
  accent: { light: '#114b7a', dark: '#93c5f1' },
  soft: { light: '#a9c7e0', dark: '#3d5f7d' },
  second: { light: '#a34a12', dark: '#f0a56f' },
  met: { light: '#17683c', dark: '#86d6a4' },
  partly: { light: '#7d5000', dark: '#f0c571' },
  'not-met': { light: '#9d2429', dark: '#f6a29b' },
  open: { light: '#4c5868', dark: '#b9c3cf' },
};

/**
 * The colour roles as CSS rules over the attributes that carry the light ones for readers without CSS.
 *
 * @param colourOf - the colour of a role, given the one it has in the dark
 * @returns CSS rules
 */
export const toneRules = (colourOf: (tone: string, dark: string) => string): string =>
  Object.entries(palette)
    .map(([tone, { dark }]) => [tone, colourOf(tone, dark)] as const)
    .map(([tone, colour]) => `.f-${tone}{fill:${colour}}.s-${tone}{stroke:${colour}}`)
    .join('');
