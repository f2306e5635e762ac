/** The head of the page, its figures, the diagnostics and the tables. */
export const STYLE_HEAD = `
.brand{margin-bottom:.5rem;font-weight:700;letter-spacing:-.01em}
.brand span{color:var(--muted);font-weight:400;letter-spacing:0}
.meta{margin-top:1.35rem;display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.85rem 2rem}
.meta .wide{grid-column:1/-1}
dt{color:var(--muted);font-size:.87em}
.figures{margin-top:2rem;display:grid;grid-template-columns:repeat(6,minmax(0,1fr));gap:1px;background:var(--line);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.figures>div{padding:.9rem 1.1rem 1rem;background:var(--bg)}
.figures dd b{display:block;font-size:1.55rem;line-height:1.25;font-weight:600;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.review{margin-top:1.5rem}
div.review{padding:1rem 1.15rem;background:var(--info-bg);border-radius:8px}
.review h2{font-size:1rem;margin-bottom:.35rem}
.review>ul>li{padding:.15rem 0}
.where{display:flex;flex-wrap:wrap;gap:0 1rem}
.where a{display:inline-block;padding:.15rem 0}
.results{margin-top:1.6rem}
.results p{display:flex;flex-wrap:wrap;align-items:center;gap:.3rem .7rem}
.share{display:block;width:100%;height:10px;margin:.65rem 0 .5rem;border-radius:5px;background:var(--sunken)}
.share .done{fill:var(--add)}.share .failed{fill:var(--del)}.share .running{fill:var(--run)}.share .skipped,.share .waiting{fill:var(--firm)}
.share-words{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font-variant-numeric:tabular-nums}
.share-words .done b{color:var(--add)}.share-words .failed b{color:var(--del)}.share-words .running b{color:var(--run)}

.tag{display:inline-block;padding:.02rem .5rem;border-radius:5px;font-size:.83em;line-height:1.6;white-space:nowrap;color:var(--muted);background:var(--sunken)}
.tag.warning{color:var(--warn);background:var(--warn-bg)}
.tag.risk{color:var(--accent);background:var(--info-bg)}
.tag.error,.tag.failed,.tag.incomplete{color:var(--del);background:var(--del-bg)}
.tag.done{color:var(--add);background:var(--add-bg)}
.tag.running{color:var(--run);background:var(--run-bg)}

.notes{display:grid;gap:.85rem}
.note{padding:.85rem 1.1rem 1rem;border:1px solid var(--line);border-radius:8px}
.note.warning{background:linear-gradient(var(--warn-bg),var(--warn-bg)) 0 0/100% 2.6rem no-repeat}
.note.error{background:linear-gradient(var(--del-bg),var(--del-bg)) 0 0/100% 2.6rem no-repeat}
.note-head{margin:-.85rem -1.1rem .65rem;padding:.5rem 1.1rem;line-height:1.6}
.note-head .tag{padding-left:0;background:none;font-weight:650}
.note-about{float:right}
.groups th[scope=row]{font-weight:400;white-space:nowrap}
.groups .tag{margin-right:.6rem}
.groups td{min-width:12rem}
.groups td.num{min-width:0}
.note-what{font-weight:550}
.note-where,.note-also{margin-top:.3rem;color:var(--muted)}
.note-where code{color:var(--ink)}
.note-fix{margin-top:.5rem}

.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.6rem 1.5rem .6rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);overflow-wrap:normal}
thead th{padding-block:.35rem;color:var(--muted);font-weight:500;font-size:.87em;white-space:nowrap;border-bottom-color:var(--firm)}
tbody th{font-weight:600}
th.num,td.num{text-align:right;white-space:nowrap}
th:last-child,td:last-child{padding-right:.25rem}
.vms tbody th{min-width:8rem;max-width:16rem;overflow-wrap:anywhere}
.vms tbody tr:hover>*{background:var(--sunken)}
.vms td{max-width:18rem}
.net{min-width:13rem}
.nic{display:block}
.nic+.nic{margin-top:.35rem}
th button{all:unset;cursor:pointer;white-space:nowrap}
th button:hover{color:var(--ink)}
th button:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
th button::after{content:"";display:inline-block;width:.9em;text-align:center}
th[aria-sort=ascending] button::after{content:"↑"}
th[aria-sort=descending] button::after{content:"↓"}
@media (max-width:62rem){.figures{grid-template-columns:repeat(3,minmax(0,1fr))}}
@media (max-width:40rem){
.vms thead th:first-child,.vms tbody th{position:sticky;left:0;background:var(--bg);padding-right:.75rem;min-width:7rem;max-width:9rem;z-index:1}
.meta{grid-template-columns:1fr 1fr;gap:.7rem 1.2rem}
.figures{grid-template-columns:1fr 1fr}
}
`
