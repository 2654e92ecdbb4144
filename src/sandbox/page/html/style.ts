/** The style of both pages, light and dark, from a width of 320 px. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f5f6f7; --card: #fff; --text: #1b1f23; --muted: #5d666f; --line: #dfe3e7;
  --accent: #05763a; --on-accent: #fff; --good: #05763a; --bad: #b3261e; --waiting: #8a5300; --over: #5d666f;
  --code: #f0f2f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a; --card: #1d2125; --text: #e8eaed; --muted: #a0a9b2; --line: #343a40;
    --accent: #4cd08a; --on-accent: #08210f; --good: #5fd699; --bad: #ff8a80; --waiting: #f2b65a; --over: #a0a9b2;
    --code: #262b30;
  }
}
* { box-sizing: border-box; }
html { scroll-padding: 1rem 0 4rem; }
body {
  margin: 0; padding: 1.25rem 1.5rem 5rem; background: var(--page); color: var(--text);
  font: 14px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  font-variant-numeric: tabular-nums;
}
h1, h2, p, dl, dd, ol, ul { margin: 0; padding: 0; }
h1 { font-size: 1.25rem; line-height: 1.3; }
h2 { font-size: 1rem; margin-bottom: .5rem; }
h3 { font-size: .875rem; margin: 0 0 .25rem; }
.badge {
  display: inline-block; margin-left: .35rem; padding: .1rem .55rem; border: 1px solid var(--waiting);
  border-radius: 1rem; color: var(--waiting); font-size: .75rem; font-weight: 500; vertical-align: .15em;
}
.muted, .empty, .note { color: var(--muted); font-size: .8125rem; }
.number, code, pre { font-family: ui-monospace, "SF Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: .8125rem; }
.number, .text, dd, .why, li > .muted { overflow-wrap: anywhere; }
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem 1.5rem; margin: 0 auto 1.25rem; max-width: 1240px; }
#clock { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; }
.now { margin-right: .5rem; }
.top h1 { margin-right: auto; }
nav { flex-basis: 100%; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem .4rem; list-style: none; }
nav a { display: inline-flex; align-items: center; gap: .35rem; min-height: 2rem; padding: 0 .7rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); color: inherit; text-decoration: none; font-size: .8125rem; }
.count { color: var(--muted); }
.count:empty { display: none; }
#lost:not(:empty) { max-width: 1240px; margin: 0 auto 1rem; padding: .6rem .9rem; border-left: 4px solid var(--bad); background: var(--card); }
.overview { display: grid; grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr); gap: 1.25rem; max-width: 1240px; margin: 0 auto; align-items: start; }
.overview > .requests { grid-column: 1 / -1; }
.overview > div { display: grid; gap: 1.25rem; min-width: 0; }
section, .payer { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.1rem; min-width: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th:nth-child(2) { width: 6.5rem; } th:nth-child(3) { width: 11rem; } th:nth-child(4) { width: 7.5rem; } th:nth-child(5) { width: 10.5rem; }
th { color: var(--muted); font-size: .75rem; font-weight: 500; text-align: left; padding: 0 .75rem .35rem 0; border-bottom: 1px solid var(--line); }
td { padding: .6rem .75rem .6rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; padding-bottom: 0; }
th:last-child, td:last-child { padding-right: 0; text-align: right; }
th:nth-child(2), .amount { text-align: right; white-space: nowrap; padding-right: 1.25rem; }
td > .number, td > .text, td > .muted { display: block; }
.when { white-space: nowrap; color: var(--muted); font-size: .8125rem; }
.do > * { margin: 0 0 .25rem .5rem; }
.do > a { white-space: nowrap; }
table:has(tbody:empty) { display: none; }
.records:has(tbody:empty) { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; padding-block: .6rem; }
.records:has(tbody:empty) h2 { margin: 0; }
.records:has(tbody:empty) .new { flex-basis: 100%; }
.new { margin-top: .6rem; }
.meaning { color: var(--muted); }
td .meaning { display: block; padding-left: .9rem; white-space: normal; }
table:not(:has(tbody:empty)) + .empty, .list:not(:empty) + .empty { display: none; }
.state { white-space: nowrap; font-size: .8125rem; }
.state::before { content: ""; display: inline-block; width: .5rem; height: .5rem; margin-right: .4rem; border-radius: 50%; background: currentColor; }
.good { color: var(--good); } .bad { color: var(--bad); } .waiting { color: var(--waiting); } .over { color: var(--over); }
.list { list-style: none; }
.list > li { padding: .6rem 0; border-bottom: 1px solid var(--line); }
.list > li:first-child { padding-top: 0; } .list > li:last-child { border-bottom: 0; padding-bottom: 0; }
.line { display: flex; justify-content: space-between; align-items: baseline; gap: .75rem; }
.line > :first-child { min-width: 0; }
.line .end { display: flex; gap: .75rem; white-space: nowrap; }
.why { margin-top: .25rem; }
.why code { color: var(--bad); }
.search { display: flex; flex-wrap: wrap; align-items: end; gap: 0 1rem; margin-bottom: .4rem; }
.search label { flex: 1 1 16rem; max-width: 30rem; }
.search output { margin-bottom: .9rem; }
.exchange > div { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .25rem 1.25rem; }
.exchange > div > p { grid-column: 1 / -1; }
.exchange pre { max-height: 24rem; margin-top: .4rem; }
.exchange dt, .exchange dd { overflow-wrap: anywhere; }
.exchange dl { grid-template-columns: minmax(6rem, auto) minmax(0, 1fr); }
summary { width: fit-content; cursor: pointer; padding: .15rem 0; }
dl { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .1rem .75rem; margin-top: .25rem; font-size: .8125rem; }
dt { color: var(--muted); }
dd { white-space: pre-wrap; }
details { margin-top: .25rem; font-size: .8125rem; }
details ol { padding-left: 1.4rem; margin-top: .25rem; }
details li.bad::marker { color: var(--bad); }
details li.bad { color: inherit; }
pre { margin: .2rem 0 .4rem; padding: .4rem .6rem; background: var(--code); border-radius: .35rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 10rem; overflow: auto; }
button, input, select, textarea { font: inherit; color: inherit; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
button { padding: .25rem .7rem; min-height: 2rem; cursor: pointer; }
button, input, select, textarea { border-color: color-mix(in srgb, var(--muted) 60%, transparent); }
button:hover { border-color: var(--accent); }
button.main, .do button[data-does="pay"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
[aria-busy="true"] button { cursor: progress; }
a { color: var(--accent); }
.do a { display: inline-block; line-height: 2rem; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
label { display: block; margin-bottom: .6rem; color: var(--muted); font-size: .8125rem; }
label input, label select, label textarea { display: block; width: 100%; margin-top: .2rem; padding: .35rem .5rem; min-height: 2rem; color: var(--text); }
label select { text-overflow: ellipsis; }
label textarea { font-family: ui-monospace, monospace; }
details label { margin-top: .5rem; }
.buttons { margin-top: .75rem; }
#copy { max-width: none; width: min(44rem, calc(100vw - 2rem)); }
#copy textarea { width: 100%; padding: .5rem; font-family: ui-monospace, monospace; font-size: .8125rem; }
dialog { width: min(24rem, calc(100vw - 2rem)); padding: 1.25rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); color: var(--text); }
dialog::backdrop { background: rgb(0 0 0 / .45); }
body > #result:not(:empty) {
  position: fixed; left: 50%; bottom: 1rem; transform: translateX(-50%); width: max-content; max-width: calc(100vw - 2rem);
  padding: .6rem 1rem; border: 1px solid var(--line); border-left: 4px solid currentColor; border-radius: .4rem;
  background: var(--card); box-shadow: 0 4px 16px rgb(0 0 0 / .18); overflow-wrap: anywhere;
}
.payer { max-width: 24rem; margin: 2rem auto; text-align: center; }
.payer > * + * { margin-top: .9rem; }
.payer .what { overflow-wrap: anywhere; }
.payer .amount { font-size: 2.25rem; font-weight: 600; line-height: 1.2; text-align: center; }
.payer dl { text-align: left; border-top: 1px solid var(--line); padding-top: .9rem; }
.payer dd { text-align: right; overflow-wrap: anywhere; }
.payer button { width: 100%; min-height: 2.75rem; font-size: 1rem; }
@media (max-width: 60rem) { .overview { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 50rem) { .exchange > div { grid-template-columns: minmax(0, 1fr); } }
/* Fingers need 44 px. */
@media (pointer: coarse), (max-width: 40rem) {
  button, input, select, label input, label select, nav a, summary { min-height: 2.75rem; }
  .do a, .language { display: inline-flex; align-items: center; min-height: 2.75rem; }
  summary { display: list-item; align-content: center; padding-right: 1rem; }
}
@media (max-width: 40rem) {
  body { padding: 1rem .75rem 5rem; }
  section { padding: .85rem .9rem; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .6rem 0; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0; padding-bottom: 0; }
  td, td:last-child { display: flex; flex-wrap: wrap; gap: .1rem .75rem; padding: .15rem 0; border: 0; text-align: left; }
  td:empty { display: none; }
  td::before { content: attr(data-label); flex: 0 0 4.5rem; color: var(--muted); font-size: .75rem; line-height: 1.7; }
  td:first-child { display: block; } td:first-child::before, .do::before { content: none; }
  .do > * { margin-left: 0; }
  .amount { text-align: left; }
  .line { flex-wrap: wrap; gap: 0 .75rem; }
  .exchange dl { grid-template-columns: minmax(0, 1fr); }
  .exchange dd { margin-bottom: .25rem; }
}
@media (prefers-reduced-motion: no-preference) { button { transition: border-color .15s; } }
`;
