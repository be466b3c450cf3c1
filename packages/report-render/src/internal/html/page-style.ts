import { toneRules } from '../charts/palette.ts';

/**
 * The page's own CSS, charts included. Every colour pair has at least 4.5:1 in both schemes (WCAG 1.4.3).
 *
 * @returns CSS
 */
export const pageStyle = (): string => `
:root{color-scheme:light dark;--paper:#fff;--tint:#f4f6f8;--ink:#1b2430;--quiet:#536071;--line:#d5dbe2;--rule:#8793a1;--accent:#114b7a;--soft:#a9c7e0;--second:#a34a12;--focus:#b3541e;
--met:#17683c;--met-tint:#e5f3ea;--partly:#7d5000;--partly-tint:#fcf1d8;--not-met:#9d2429;--not-met-tint:#fbe8e6;--open:#4c5868;--open-tint:#ebeef2}
@media (prefers-color-scheme:dark){:root{--paper:#12171d;--tint:#1b222b;--ink:#e7ebf0;--quiet:#a9b4c1;--line:#323c48;--rule:#6d7a89;--accent:#93c5f1;--soft:#3d5f7d;--second:#f0a56f;--focus:#f0a56f;
--met:#86d6a4;--met-tint:#16301f;--partly:#f0c571;--partly-tint:#35290e;--not-met:#f6a29b;--not-met-tint:#3a1a1a;--open:#b9c3cf;--open-tint:#262f39}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:68rem;padding:0 clamp(1rem,4vw,3rem) 5rem;background:var(--paper);color:var(--ink);font:1rem/1.6 "Segoe UI",-apple-system,"Helvetica Neue",Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:break-word}
header{padding:clamp(2rem,6vw,4.5rem) 0 1.5rem;border-bottom:3px solid var(--accent);margin-bottom:2.5rem}
h1,h2,h3,h4,h5,h6{line-height:1.25;margin:2em 0 .5em;text-wrap:balance}
h1,h2,h3{font-family:Charter,"Bitstream Charter",Cambria,Georgia,"Liberation Serif",serif;font-weight:600}
h1{font-size:clamp(2rem,5vw,3rem);line-height:1.12;letter-spacing:-.01em;margin:0}
h2{font-size:1.75rem;margin-top:2.4em;padding-top:.55em;border-top:1px solid var(--line)}
h3,h4,h5,h6{max-width:44rem}
h3{font-size:1.35rem}
h4{font-size:1.1rem}
h5,h6{font-size:1rem}
h6{color:var(--quiet)}
h2+*,h3+*,h4+*,h5+*,h6+*{margin-top:0}
p,ul,ol{max-width:42rem;margin:.75rem 0}
li{margin:.3rem 0}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;padding:.5rem 1rem;background:var(--paper)}
.organisation{margin:0 0 .6rem;color:var(--accent);font-weight:600;letter-spacing:.02em}
.subtitle{margin:.8rem 0 0;font-size:1.2rem;color:var(--quiet)}
.facts{display:flex;flex-wrap:wrap;gap:.4rem 2.2rem;margin:1.4rem 0 0;font-size:.9rem}
.facts>div{min-width:0}
.facts dt,.figures dt{color:var(--quiet)}
dd{margin:0}
.quiet,.missing{color:var(--quiet);font-size:.875rem}
.status{display:inline-block;padding:.05em .6em .1em;border-radius:1em;font-size:.875rem;font-weight:600;line-height:1.5;background:var(--open-tint);color:var(--open)}
.met{background:var(--met-tint);color:var(--met)}
.partly{background:var(--partly-tint);color:var(--partly)}
.not-met{background:var(--not-met-tint);color:var(--not-met)}
.contents{margin:1.5rem 0;padding:.4rem 1.4rem;background:var(--tint);border-radius:.5rem}
.contents ol{list-style:none;padding:0;max-width:none}
.contents ol ol{padding-left:1.2rem;font-size:.94rem;margin:.2rem 0}
.contents a{text-decoration:none}
.contents a:hover{text-decoration:underline}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1rem;margin:1.75rem 0}
.figures>div{padding:1rem 1.2rem;background:var(--tint);border-top:3px solid var(--accent);border-radius:0 0 .4rem .4rem}
.figures dt{font-size:.9rem;line-height:1.35}
.figures .value{font-size:1.9rem;font-weight:600;line-height:1.35;font-variant-numeric:tabular-nums}
.note{max-width:42rem;margin:1.5rem 0;padding:.8rem 1.3rem;border-left:4px solid var(--accent);background:var(--tint);border-radius:0 .4rem .4rem 0}
.note.attention{border-left-color:var(--focus)}
.note p:first-child{margin:0}
.note-title{font-weight:600}
.decisions{padding-left:0;list-style:none;counter-reset:decision}
.decisions>li{counter-increment:decision;position:relative;margin:.7rem 0;padding:.15rem 0 .15rem 3rem;min-height:2rem}
.decisions>li::before{content:counter(decision);position:absolute;left:0;top:0;width:2rem;height:2rem;line-height:2rem;text-align:center;border-radius:50%;background:var(--accent);color:var(--paper);font-weight:600}
.appendices{list-style:none;padding:0}
.attest{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr));gap:1rem 2rem;max-width:none}
.attest li{padding-top:.6rem;border-top:1px solid var(--rule)}
.attest li>*{display:block}
.table,figure{margin:1.75rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4;font-variant-numeric:tabular-nums lining-nums}
caption,figcaption{text-align:left;font-weight:600;padding-bottom:.6rem}
th,td{padding:.5rem .7rem;text-align:left;vertical-align:top}
th:first-child,td:first-child{padding-left:.2rem}
thead th,thead td{vertical-align:bottom;border-bottom:2px solid var(--ink);font-size:.8125rem;line-height:1.3}
thead th[scope=colgroup]{border-bottom:1px solid var(--rule);text-align:center}
tbody tr{border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
.n{text-align:right;white-space:nowrap}
.day{white-space:nowrap}
thead .n{white-space:normal}
.subrow>:first-child,.varav>:first-child{padding-left:1.6rem}
.varav{color:var(--quiet);font-style:italic}
.sum,.sum th{font-weight:700}
.sum{border-top:2px solid var(--ink)}
tr.heading th{font-weight:700;padding-top:1.1rem}
tr.comment td{padding:.1rem 0 .8rem 1.6rem;color:var(--quiet)}
tr.comment div{position:sticky;left:1.6rem;max-width:min(44rem,calc(100vw - 4rem))}
tr:has(+.comment){border-bottom-color:transparent}
table.wide{font-size:.84rem}
.wide tbody th{min-width:13rem}
.table .quiet{margin-top:.5rem}
figure .scroll{margin-top:.75rem}
figcaption+p{margin-top:0}
summary{cursor:pointer;color:var(--accent);font-size:.9rem;padding:.3rem 0}
.chart{display:block;width:100%;max-width:45rem;height:auto}
.chart.narrow{display:none}
${toneRules((tone) => `var(--${tone})`)}
@media (max-width:40rem){body{font-size:1rem}.chart{display:none}.chart.narrow{display:block;max-width:none}.wide tbody th{min-width:9rem}.wide th:first-child{position:sticky;left:0;z-index:1;background:var(--paper)}}
@media print{
@page{size:A4;margin:20mm 18mm 22mm;@bottom-right{content:counter(page) " (" counter(pages) ")";font:8.5pt "Liberation Sans",Arial,sans-serif}}
:root{color-scheme:light;--paper:#fff;--tint:#f4f6f8;--ink:#000;--quiet:#3f4a58;--line:#cfd6de;--rule:#7b8794;--accent:#114b7a;--soft:#a9c7e0;--second:#a34a12;
--met:#17683c;--met-tint:#e5f3ea;--partly:#7d5000;--partly-tint:#fcf1d8;--not-met:#9d2429;--not-met-tint:#fbe8e6;--open:#4c5868;--open-tint:#ebeef2}
html{font-size:10pt}
h2{margin-top:1.8em}
.figures{grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.7rem}
.figures .value{font-size:1.5rem}
body{max-width:none;padding:0;print-color-adjust:exact;-webkit-print-color-adjust:exact}
header{padding-top:0}
.skip{display:none}
h1,h2,h3,h4,h5,h6,caption,figcaption{break-after:avoid}
tr,.figures>div,.note,.chart,.attest li{break-inside:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}
.scroll{overflow:visible}
table{font-size:8.5pt}
table.wide{font-size:7pt}
@page broad{size:A4 landscape}
.table:has(.broad){page:broad}
.broad{table-layout:fixed;overflow-wrap:anywhere}
.broad .n{white-space:normal}
.wide th,.wide td{padding:.25rem .3rem}
.wide tbody th{min-width:0;width:26%}
.broad tbody th{width:auto}
.page-break{break-before:page}
.chart{display:block}.chart.narrow{display:none}
details{display:none}
a{color:inherit;text-decoration:none}
}
`;
