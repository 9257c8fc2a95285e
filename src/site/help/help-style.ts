import { createHash } from 'node:crypto';

// A file of its own, because the policy allows no style within a page.
const css = `:root{color-scheme:light dark;--line:#8886;--soft:#8881;--link:#b23c00;--fault:#b3261e}
@media(prefers-color-scheme:dark){:root{--link:#ff9a62;--fault:#ff8a80}}
body{font:16px/1.6 system-ui,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif;max-width:46rem;margin:0 auto;padding:1rem}
h1,h2,h3,p,li,dt,dd{overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:.1rem 1rem;border-bottom:1px solid var(--line);padding-bottom:.5rem}
nav a{padding:.25rem 0}
nav :last-child{margin-left:auto}
nav [aria-current]{font-weight:600;color:inherit;text-decoration:none}
h1{font-size:1.5rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem;margin-top:1.5rem}
a{color:var(--link)}
img{max-width:100%;height:auto;border:1px solid var(--line);border-radius:.4rem}
.pictures{display:flex;flex-wrap:wrap;gap:.6rem;align-items:flex-start}.pictures img{width:14rem}
code{font:.92em ui-monospace,Consolas,monospace}
dt{font-weight:600;margin-top:.75rem}dt small{font-weight:400;opacity:.75}
dd{margin-left:0}
pre{border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;white-space:pre-wrap;overflow-wrap:anywhere}
.path{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.4rem 0}
.path li{border:1px solid var(--line);border-radius:.4rem;padding:.15rem .6rem;background:var(--soft)}
.path li+li{margin-left:1.5rem;position:relative}
.path li+li::before{content:"›";position:absolute;left:-1.05rem;opacity:.7}
.sheet{overflow-x:auto}
table{border-collapse:collapse;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{border:1px solid var(--line);padding:.25rem .6rem;vertical-align:top;text-align:left}
th{font-weight:400;background:var(--soft)}
thead th{text-align:center}
.head{font-weight:600}
.number{text-align:right;white-space:nowrap}
.center{text-align:center;white-space:nowrap}
.answer{background:var(--soft)}
.fault,.sentences b,.wrong b{color:var(--fault)}
.sheet td{white-space:nowrap}
.sheet .words,.sheet .sentence{white-space:normal}
.sheet .words{min-width:14rem}
.sentence{font-size:.9em}
.sentences{font-size:.92rem;padding-left:1.2rem}
.wrong dt{font-weight:400}
footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.85rem;opacity:.8}
`;

export const helpStyle = { file: `help.${createHash('sha256').update(css).digest('hex').slice(0, 6)}.css`, css };
