// The page's one style sheet: newspaper typography, light and dark, narrow and printed. No font is fetched.

/** Colours of the seven most quoted sources: tint behind the words, line under them; the tints keep body text above 7 : 1. */
const VOICES: readonly (readonly [tint: string, line: string, darkTint: string, darkLine: string])[] = [
  ['#dfe9fb', '#2f5fb3', '#1c2c4a', '#7ea6ee'],
  ['#fbead0', '#9a6200', '#40300f', '#e0ad4e'],
  ['#dcf1e0', '#2c7a3c', '#1a3822', '#73c285'],
  ['#f9e0ec', '#a8326f', '#451e33', '#ec85b8'],
  ['#d6f0f0', '#0d7377', '#12383a', '#57c4c7'],
  ['#fae0d6', '#b0461f', '#472415', '#f0926c'],
  ['#e8e1fa', '#6a45b8', '#302454', '#b199f0'],
];

const light = VOICES.map(([tint, line], i) => `--t${i + 1}:${tint};--l${i + 1}:${line};`).join('');
const dark = VOICES.map(([, , tint, line], i) => `--t${i + 1}:${tint};--l${i + 1}:${line};`).join('');
const classes = VOICES.map((_, i) => `.v${i + 1}{--t:var(--t${i + 1});--l:var(--l${i + 1})}`).join('\n');

/** The style sheet, as it stands between the page's style tags. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf8;--ink:#1c1a16;--soft:#5a554b;--rule:#1c1a16;--hair:#d8d3c6;--card:#f6f3ea;--link:#1d4f91;--clash:#a11d1a;--accord:#27614b;--mark:#ffe58a;--mark-ink:#1c1a16;--t0:#ebe7dc;--l0:#6b6558;${light}
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif","Liberation Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI","Noto Sans","Liberation Sans",Arial,sans-serif}
@media screen and (prefers-color-scheme:dark){:root{--paper:#161512;--ink:#ece8de;--soft:#b0a99b;--rule:#8d877a;--hair:#3a372f;--card:#1f1d19;--link:#9cc2f5;--clash:#ff9a8c;--accord:#86cfb0;--mark:#6b5310;--mark-ink:#fff7dc;--t0:#2d2a24;--l0:#a59e8f;${dark}}}
${classes}
.v0{--t:var(--t0);--l:var(--l0)}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--serif);overflow-wrap:break-word;font-kerning:normal;font-variant-numeric:oldstyle-nums}
.sheet{max-inline-size:72rem;margin-inline:auto;padding:1.25rem clamp(1rem,4vw,3rem) 4rem}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:.18rem solid var(--link);outline-offset:.15rem;border-radius:.1rem}
h1,h2,h3,h4,p,figure,blockquote,dl,dd,ol,ul{margin:0;padding:0}
ol,ul{list-style:none}
h1{font-size:clamp(2rem,1.2rem + 3.6vw,3.5rem);line-height:1.06;letter-spacing:-.015em;font-weight:700;text-wrap:balance;max-inline-size:22em}
h2{font-size:1.55rem;line-height:1.2;margin-block:0 .9rem;letter-spacing:-.005em}
h3{font:700 1.2rem/1.25 var(--serif);text-wrap:balance}
.divergence h3::first-letter,.commitment h3::first-letter,.matrix tbody th::first-letter{text-transform:uppercase}
h4{font-size:1rem}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:-4rem;inset-inline-start:1rem;background:var(--ink);color:var(--paper);padding:.6rem 1rem;z-index:2}
.skip:focus{inset-block-start:.5rem}
.masthead{border-block-start:.4rem solid var(--rule);padding-block-start:.6rem}
.brand span+span{font-weight:400;letter-spacing:0;text-transform:none;font-size:.875rem}
.brand{display:flex;justify-content:space-between;gap:1rem;font:600 .8rem/1.4 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--soft);padding-block-end:1.1rem}
.dek{font-size:1.2rem;line-height:1.4;color:var(--soft);margin-block-start:.7rem;max-inline-size:46rem}
.figures{display:grid;grid-template-columns:repeat(4,1fr);margin-block-start:1.6rem;border-block:1px solid var(--rule)}
.figures div{padding:.7rem 1rem .75rem;border-inline-start:1px solid var(--hair)}
.figures div:first-child{border-inline-start:0;padding-inline-start:0}
.figures dt{font:400 .85rem/1.35 var(--sans);color:var(--soft)}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dd{font-size:2.1rem;line-height:1.1;font-variant-numeric:lining-nums}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;padding-block:.45rem;border-block-end:3px double var(--rule);font:500 .9rem/1.4 var(--sans)}
nav a{display:inline-block;padding-block:.3rem;color:var(--ink);text-decoration-color:var(--hair)}
main>section{margin-block-start:2.8rem}
main>section>h2{border-block-start:1px solid var(--rule);padding-block-start:.7rem}
.lead{color:var(--soft);max-inline-size:44rem;margin-block:-.4rem 1.1rem}
.kicker{display:flex;flex-wrap:wrap;gap:.1rem .9rem;font:600 .8rem/1.5 var(--sans);color:var(--soft);margin-block-end:.25rem}
.kicker>span::first-letter{text-transform:uppercase}
.severity{color:var(--ink);white-space:nowrap}
.severity [aria-hidden]{letter-spacing:.08em}
.level{display:inline-block;font-weight:inherit;text-transform:capitalize}
.contradiction .relation{color:var(--clash)}
.compatible .relation{color:var(--accord)}
.reason{color:var(--soft);font-size:1rem;margin-block-start:.2rem;max-inline-size:48rem}
.grounds{font:400 .8125rem/1.45 var(--sans);color:var(--soft);margin-block-start:.15rem}
.rule,.permalink,.how,.form,.meta,.digest,.tag{font:400 .8125rem/1.45 var(--sans);color:var(--soft)}
.permalink{display:inline-block;padding-inline:.2rem;text-decoration-color:var(--hair)}
.divergence,.commitment{border-block-start:1px solid var(--hair);padding-block:1.1rem 1.3rem}
.divergence:first-of-type,.commitment:first-of-type{border-block-start:0;padding-block-start:0}
.divergence h3 a,.divergence h3 a:visited{color:inherit;text-decoration-color:var(--hair)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem 1.5rem;margin-block-start:.8rem}
.side{border-block-start:3px solid var(--ink);padding-block-start:.5rem;min-inline-size:0}
.contradiction .side{border-block-start-color:var(--clash)}
.compatible .side{border-block-start-color:var(--accord)}
.side h4{font-size:1.3rem;line-height:1.25;font-variant-numeric:lining-nums;margin-block-end:.45rem}
.quote{margin-block-end:.75rem}
.quote blockquote::before{content:"\\201C"}
.quote blockquote::after{content:"\\201D"}
.quote blockquote{line-height:1.45}
.quote figcaption{font:400 .875rem/1.45 var(--sans);color:var(--soft);margin-block-start:.15rem}
.voice{color:var(--ink);font-weight:600}
mark{background:var(--mark);color:var(--mark-ink);font-weight:700;padding-inline:.12em;border-radius:.12em;text-decoration:underline;text-decoration-thickness:.08em;text-underline-offset:.16em}
summary{cursor:pointer;font:500 .9rem/1.5 var(--sans);padding-block:.25rem}
.reports{inline-size:100%;border-collapse:collapse;font:400 .9375rem/1.4 var(--sans)}
.reports th,.reports td{text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-block-end:1px solid var(--hair)}
.reports thead th{font-weight:600;font-size:.8125rem;color:var(--soft);border-block-end-color:var(--rule)}
.reports th[scope=row]{font:600 1.05rem/1.35 var(--serif)}
.reports .title{display:block;padding-inline-start:1.15rem;font:400 .95rem/1.35 var(--serif);color:var(--soft)}
.number{display:inline-block;min-inline-size:1.35em;font:600 .8em/1.4 var(--sans);color:var(--soft);font-variant-numeric:tabular-nums lining-nums}
.warn{color:var(--clash);font-weight:600}
.scroll{position:relative;overflow-x:auto;max-inline-size:100%}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;font:400 .875rem/1.5 var(--sans);color:var(--soft);margin-block-end:.6rem}
.matrix{border-collapse:collapse;font:400 .9375rem/1.35 var(--sans);min-inline-size:min(100%,34rem);inline-size:100%}
.matrix th,.matrix td{border-block-end:1px solid var(--hair);padding:.15rem .4rem;text-align:center}
.matrix thead th{vertical-align:bottom;font-weight:500;font-size:.8125rem;line-height:1.25;padding-block:.3rem .5rem;border-block-end-color:var(--rule);color:var(--soft)}
.matrix thead a{color:var(--ink);text-decoration-color:var(--hair);display:inline-block;min-inline-size:1.5rem;padding-block:.2rem}
.matrix thead .number{display:block;min-inline-size:0}
.matrix tbody th,.matrix thead th:first-child{text-align:start;padding-inline-start:0;min-inline-size:9rem}
.matrix tbody th{font:400 1.0625rem/1.3 var(--serif);padding-block:.45rem}
.matrix td a{display:inline-grid;place-items:center;min-inline-size:2rem;min-block-size:2rem;text-decoration:none}
.matrix td a:hover{background:var(--card);border-radius:.25rem}
.matrix .count{font-variant-numeric:tabular-nums lining-nums;color:var(--soft);inline-size:7rem}
.matrix tr:target th,.matrix tr:target td{background:var(--card)}
.sign{font-family:"DejaVu Sans","Segoe UI Symbol","Noto Sans Symbols 2",var(--sans);font-size:1.1rem;line-height:1}
.sign.affirmed{color:var(--accord)}
.sign.conditioned{color:var(--l2)}
.sign.denied{color:var(--clash)}
.sign.silent,.sign.earlier,.sign.truncated{color:var(--soft)}
.singles{margin-block-start:1rem}
.singles ul{columns:22rem;column-gap:2rem;margin-block-start:.4rem}
.singles li{break-inside:avoid;padding-block:.2rem;font-size:1rem}
.terms{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:.5rem 2rem;margin-block-start:.5rem}
.terms dl{font:400 .9375rem/1.45 var(--sans)}
.terms dl div{display:grid;grid-template-columns:5.2rem minmax(0,1fr);padding-block:.15rem}
.terms dt{color:var(--soft)}
.terms dd q{font-family:var(--serif)}
.to{font-weight:400;color:var(--soft)}
.how{display:block}
.tag{border:1px dashed var(--soft);border-radius:.2rem;padding:0 .35em;white-space:nowrap}
.status{font-weight:700;color:var(--ink)}
.status.denied,.status.rejected,.status.breached,.status.withdrawn{color:var(--clash)}
.status.fulfilled,.status.in-force,.status.agreed,.status.ordered{color:var(--accord)}
.steps .how{display:block}
.steps{display:flex;align-items:baseline;flex-wrap:wrap;gap:.2rem 1.6rem;font:400 .9rem/1.5 var(--sans);margin-block:.5rem .3rem}
.timeline svg:not(.key){display:block;inline-size:100%;block-size:auto;font:13px var(--sans)}
.timeline text{fill:var(--ink)}
.timeline g>title~text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.axis text{fill:var(--soft);font-size:12px}
.axis line{stroke:var(--hair);stroke-width:1}
svg .event{fill:var(--t2)}
svg .certain{fill:var(--ink);stroke:var(--ink);stroke-width:1.5}
svg .uncertain{fill:var(--paper);stroke:var(--ink);stroke-width:1.5;stroke-dasharray:3 2}
svg .computed{fill:var(--paper);stroke:var(--l1);stroke-width:2}
svg .span{fill:var(--t0);stroke:var(--ink);stroke-width:1.25}
svg .span.partial{fill:var(--t0);stroke-dasharray:none}
svg .span.uncertain,svg .span:not(.certain,.partial){stroke-dasharray:3 2}
.key{inline-size:.9rem;block-size:.9rem;vertical-align:-.1rem;overflow:visible}
.key.wide{inline-size:1.8rem}
.timeline figcaption{margin-block:.6rem 1rem}
.dates{border-block-start:1px solid var(--hair)}
.dates li{display:grid;grid-template-columns:14rem minmax(0,1fr);gap:0 1.2rem;padding-block:.4rem;border-block-end:1px solid var(--hair)}
.phase{font:600 1rem/1.5 var(--sans);border:0;padding:0;margin-block:1.1rem .3rem}
.phase.during{color:var(--link)}
.codes{font:400 .875rem/1.5 var(--sans);color:var(--soft)}
.dates .when{font:500 .9375rem/1.6 var(--sans)}
.refs{font:400 .875rem/1.5 var(--sans);color:var(--soft)}

.voices{border-block-start:1px solid var(--hair);padding-block:.4rem}
.voices summary h3{display:inline}
.voices summary span{color:var(--soft);margin-inline-start:.6rem}
.voices dl>div{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:.2rem 1.2rem;padding-block:.5rem;border-block-start:1px dotted var(--hair)}
.voices li{padding-block:.2rem;line-height:1.4}
.voices li a{color:inherit;text-decoration-color:var(--hair)}
.chip,.who{font:600 .8125rem/1.4 var(--sans);border-inline-start:.3rem solid var(--l);background:var(--t);padding:.1rem .45rem;border-radius:.15rem;color:var(--ink)}
.chip{display:inline-block}
.own .chip{border-inline-start:.3rem dotted var(--soft);background:none}
.report{border-block-start:3px double var(--hair);padding-block-start:1rem;margin-block-start:2rem;display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 2.2rem}
.report:first-of-type{margin-block-start:1rem}
.report .meta a{color:var(--link);display:inline-block;padding-block:.2rem}
.report .digest{grid-column:2;overflow-wrap:anywhere;padding-block-start:.5rem}
.gap{font:400 .875rem/1.45 var(--sans);color:var(--clash);margin-block-start:.5rem}
.text{max-inline-size:40rem;line-height:1.75}
.text p,.text blockquote{margin-block-end:.85rem}
.text .title{font-size:1.3rem;font-weight:700;line-height:1.4}
.text .heading{font-weight:700}
.text .item{padding-inline-start:1.2rem}
.text .caption{font-size:.95rem;color:var(--soft)}
.text blockquote{border-inline-start:3px solid var(--hair);padding-inline-start:1rem}
.text .cut,.text s{color:var(--soft)}
.text .cut{font-size:.95rem}
.said{background:var(--t);box-shadow:inset 0 -.13em 0 var(--l);-webkit-box-decoration-break:clone;box-decoration-break:clone;padding-inline:.1em;border-radius:.1em;scroll-margin-block-start:6rem}
.said.own{background:none;box-shadow:inset 0 -1px 0 var(--hair)}
.parts{font:700 .95rem/1 "DejaVu Sans","Segoe UI Symbol",var(--sans);color:var(--clash);text-decoration:none;padding:.35rem .12rem;vertical-align:.25em}
.who,.parts{-webkit-user-select:none;user-select:none}
.who{display:inline-block;margin-inline-end:.35em;max-inline-size:100%;line-height:1.3;vertical-align:.06em}
:target{outline:.2rem solid var(--link);outline-offset:.25rem;border-radius:.1rem}
.report:target,.voices:target{outline-offset:.6rem}
tr:target{outline-offset:-.1rem}
.none{color:var(--soft);font-style:italic}
.roles li{padding-block:.35rem;border-block-end:1px solid var(--hair)}
.roles{margin-block-end:1.2rem}
#lineage h3{margin-block:1.2rem .5rem}
.check{margin-block:.7rem}
.check .source{margin-inline-start:1.6rem}
.status.altered{color:var(--clash)}
.check .status span,#lineage .legend [aria-hidden]{font-family:"DejaVu Sans","Segoe UI Symbol",var(--sans)}
.copy{border-block-start:1px solid var(--hair);padding-block:.7rem}
.copy .reason::first-letter{text-transform:uppercase}
.passages li{padding-block:.3rem;border-inline-start:3px solid var(--hair);padding-inline-start:1rem;margin-block:.4rem}
.passages q{display:block;quotes:none;overflow-wrap:anywhere}
.issues li{padding-block:.35rem;border-block-end:1px solid var(--hair);font:400 .9375rem/1.5 var(--sans)}
footer{margin-block-start:3rem;border-block-start:3px double var(--rule);padding-block-start:.8rem;font:400 .875rem/1.55 var(--sans);color:var(--soft)}
footer code,.digest code{font-size:.9em;overflow-wrap:anywhere}
.many .report,.many .voices{content-visibility:auto;contain-intrinsic-size:auto 40rem}
.many .voices{contain-intrinsic-size:auto 3rem}
@media screen and (max-width:48rem){
.figures{grid-template-columns:repeat(2,1fr)}
.figures div:nth-child(odd){border-inline-start:0;padding-inline-start:0}
.figures div:nth-child(n+3){border-block-start:1px solid var(--hair)}
.terms,.report,.dates li,.voices dl>div{grid-template-columns:minmax(0,1fr)}
.report .digest{grid-column:1}
.report header{margin-block-end:.8rem}
.timeline{display:none}
.reports,.reports tbody,.reports tr,.reports th[scope=row],.reports td{display:block}
.reports thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.reports tr{padding-block:.6rem;border-block-end:1px solid var(--hair)}
.reports th[scope=row],.reports td{border:0;padding-block:.08rem}
.matrix tbody th,.matrix thead th:first-child{position:sticky;inset-inline-start:0;background:var(--paper);min-inline-size:8.5rem;max-inline-size:10rem}
}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--hair:#bbb;--link:#000;--card:#fff}
body{font-size:10pt;line-height:1.4}
.sheet{max-inline-size:none;padding:0}
nav,.skip,.parts{display:none}
h1{font-size:26pt}
main>section{margin-block-start:1.6rem}
h2,h3,.kicker,thead{break-after:avoid}
.divergence,.commitment,.dates li,.voices dl>div,tr,.quote{break-inside:avoid}
.report{break-before:auto;display:block}
.terms,.dates li{grid-template-columns:3fr 2fr}
.dates li{grid-template-columns:10rem 1fr}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none}
a{text-decoration:underline dotted var(--hair)}
.scroll{overflow:visible}
.matrix{min-inline-size:0}
.said,.chip,.who,mark,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.many .report,.many .voices{content-visibility:visible}
}
`;
