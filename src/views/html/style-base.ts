const LIGHT = `
--bg:#fff;--sunken:#f6f7f9;--ink:#1c2128;--muted:#57616c;--line:#dce1e6;--firm:#8c959f;--accent:#0a56ab;
--add:#0f5d27;--add-bg:#e9f7ed;--add-mark:#b4eac0;--del:#9b1127;--del-bg:#ffefee;--del-mark:#ffcdcb;
--warn:#744600;--warn-bg:#fff5d9;--info-bg:#eaf2fc;--run:#5b3ea8;--run-bg:#f1edfb;--bar:#3b7dd1;--shade:rgba(27,31,36,.07);`

const DARK = `
--bg:#0f1318;--sunken:#171c23;--ink:#e4e8ed;--muted:#9ea9b5;--line:#2c343e;--firm:#6b7682;--accent:#84bdff;
--add:#82e0a2;--add-bg:#12251a;--add-mark:#1d5633;--del:#ffa198;--del-bg:#2b1618;--del-mark:#74242a;
--warn:#f1ca7c;--warn-bg:#2a2211;--info-bg:#14233a;--run:#c4b0ff;--run-bg:#221b38;--bar:#5a9bea;--shade:rgba(0,0,0,.4);`

/** Colours, type and the frame of the page. Light on paper whatever the screen was. */
export const STYLE_BASE = `
:root{color-scheme:light;${LIGHT}
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",SFMono-Regular,"Cascadia Mono",Menlo,Consolas,"DejaVu Sans Mono","Liberation Mono",monospace;
--bar-height:3.25rem}
@media screen{
:root[data-theme=dark]{color-scheme:dark;${DARK}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${DARK}}}
}
*,*::before,*::after{box-sizing:border-box}
html{font:15px/1.55 var(--sans);color:var(--ink);background:var(--bg);-webkit-text-size-adjust:100%;scroll-padding-top:calc(var(--bar-height) + 1rem)}
body{margin:0;overflow-wrap:anywhere}
h1,h2,h3,h4,h5,p,dl,dd,ul,ol,figure,pre{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.35rem);line-height:1.15;font-weight:650;letter-spacing:-.018em}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;letter-spacing:-.008em}
h3{font-size:1.08rem;line-height:1.35;font-weight:650}
h4{font-size:.95rem;line-height:1.4;font-weight:650}
h5{font-size:.78rem;line-height:1.4;font-weight:600;color:var(--muted)}
code,pre,.kind,.subject,.sym{font-family:var(--mono);font-size:.87em}
pre code{font-size:1em}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
b{font-weight:650}
mark{color:inherit;background:var(--warn-bg)}
ins,del{text-decoration:none}
button,input,select{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
thead.sr{display:block}
.quiet,.sub{color:var(--muted)}
.sub{display:block;font-size:.87em;font-weight:400}
.num{font-variant-numeric:tabular-nums}
.skip{position:absolute;left:1rem;top:-6rem;z-index:3;padding:.6rem 1rem;background:var(--bg);border:2px solid var(--accent);border-radius:6px}
.skip:focus{top:.5rem}
.page{max-width:78rem;margin:0 auto;padding:0 clamp(1rem,4vw,3rem) 5rem}
.head{padding-top:clamp(1.75rem,4vw,3.25rem)}
main>section{margin-top:3rem}
main>section>h2{margin-bottom:1rem}
footer{margin-top:4rem;padding-top:1.25rem;border-top:1px solid var(--line);color:var(--muted);font-size:.9em}

.bar{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line)}
.bar-in{max-width:78rem;min-height:var(--bar-height);margin:0 auto;padding:.45rem clamp(1rem,4vw,3rem);display:flex;flex-wrap:wrap;align-items:center;gap:.4rem 1.25rem}
.bar nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.bar nav a{color:var(--ink);text-decoration:none;padding:.3rem 0}
.bar nav a:hover{color:var(--accent);text-decoration:underline}
.tools{margin-left:auto;display:flex;flex-wrap:wrap;align-items:center;gap:.4rem}
.tools[hidden]{display:none}
.tools input{width:13rem;max-width:100%;padding:.28rem .6rem;background:var(--bg);border:1px solid var(--firm);border-radius:6px}
.tools input::placeholder{color:var(--muted);opacity:1}
.tools button{padding:.28rem .65rem;background:var(--sunken);border:1px solid var(--line);border-radius:6px;cursor:pointer}
.tools button:hover{border-color:var(--firm)}
.found:empty{display:none}
.found{color:var(--muted);font-size:.9em;font-variant-numeric:tabular-nums}
@media (max-width:40rem){
.bar{position:static}
:root{--bar-height:0rem}
.tools{margin-left:0;width:100%}
.tools input{flex:1 1 100%;width:auto}
.bar-in{padding-block:.7rem}
}
`
