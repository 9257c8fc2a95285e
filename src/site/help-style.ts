import { createHash } from 'node:crypto';

// A file of its own, because the policy allows no style within a page.
const css = `:root{color-scheme:light dark;--line:#8884;--link:#b23c00}
@media(prefers-color-scheme:dark){:root{--link:#ff9a62}}
body{font:16px/1.6 system-ui,"Segoe UI","PingFang SC","Microsoft YaHei",sans-serif;max-width:44rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;border-bottom:1px solid var(--line);padding-bottom:.5rem}
nav :last-child{margin-left:auto}
h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:1.75rem}
a{color:var(--link)}
code{font:.95em ui-monospace,Consolas,monospace}
dt{font-weight:600;margin-top:.75rem}dt small{font-weight:400;opacity:.75}
dd{margin-left:0}
pre{border:1px solid var(--line);border-radius:.4rem;padding:.6rem .8rem;white-space:pre-wrap}
`;

export const helpStyle = { file: `help.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`, css };
