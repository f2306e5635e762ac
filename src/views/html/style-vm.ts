/** The sections of the VMs: steps, diffs, boots. */
export const STYLE_VM = `
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.vm{border-top:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 3.6rem}
.vm:last-child{border-bottom:1px solid var(--line)}
.vm>details>summary{display:grid;grid-template-columns:1.4rem auto 1fr auto;align-items:baseline;gap:.15rem .75rem;padding:.95rem 0}
.vm>details>summary::before,.picture>summary::before{content:"";width:.5rem;height:.5rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg) translate(-1px,1px);justify-self:center}
.vm>details[open]>summary::before,.picture[open]>summary::before{transform:rotate(45deg) translate(-2px,-2px)}
.vm>details>summary:hover h3{color:var(--accent)}
.vm-sum{color:var(--muted)}
.vm-tags{display:flex;flex-wrap:wrap;gap:.35rem;justify-content:flex-end}
.vm-body{padding:.25rem 0 2.5rem 2.15rem;scroll-margin-top:calc(var(--bar-height) + 4.5rem)}
.vm-body>h4{margin:1.9rem 0 .6rem}
.vm-body>h4:first-child{margin-top:.4rem}
.compare th[scope=row]{width:6.5rem;color:var(--muted);font-weight:500}
.compare td{width:45%;overflow-wrap:anywhere;min-width:14rem}
.chain{margin-top:.3rem;color:var(--muted)}
.chain li+li::before{content:"↑ ";font-family:var(--mono)}

.gates{margin-bottom:.9rem}
.gates li{padding:.6rem .9rem;background:var(--warn-bg);border-radius:6px}
.gates li+li{margin-top:.4rem}
.gates .sub{margin-top:.2rem}
.phase{display:grid;grid-template-columns:6.5rem minmax(0,1fr);border-top:1px solid var(--line);padding-top:.15rem}
.phase+.phase{margin-top:.15rem}
.phase>h5{padding-top:.72rem}
.step+.step{border-top:1px solid var(--line)}
.step>details>summary{display:grid;grid-template-columns:1.3rem minmax(0,1fr) auto .9rem;gap:0 .6rem;padding:.6rem .4rem .65rem;border-radius:5px}
.step>details>summary::after{content:"";align-self:start;width:.42rem;height:.42rem;margin-top:.5rem;border:solid var(--firm);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.step>details[open]>summary::after{transform:rotate(45deg)}
.step>details>summary:hover{background:var(--sunken)}
.sym{font-weight:700;text-align:center;color:var(--muted)}
.on-create .sym,.on-define .sym{color:var(--add)}.on-modify .sym{color:var(--warn)}.on-delete .sym{color:var(--del)}.on-boot .sym{color:var(--accent)}
.step-head{display:block}
.kind{color:var(--muted);margin-right:.45rem}
.subject{font-weight:600}
.because{display:block;color:var(--muted);font-size:.93em}
.step-side{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:flex-end;gap:.2rem .7rem;font-size:.93em;white-space:nowrap}
.delta{font-family:var(--mono);font-size:.87em;font-variant-numeric:tabular-nums}
.plus{color:var(--add)}.minus{color:var(--del)}
.step-body{padding:.15rem 0 1.25rem 2.3rem;scroll-margin-top:calc(var(--bar-height) + 4.5rem)}
.risk-why{margin-bottom:.5rem;font-size:.93em}
.risk-why b{color:var(--accent)}
.step-body>.notes{margin-bottom:.9rem}

.diff,.excerpt{overflow-x:auto;padding:.45rem 0;background:var(--sunken);border-radius:6px;line-height:1.5;tab-size:8;white-space:pre}
.diff{overflow-y:hidden}
@media (min-width:48.01rem){.diff{max-height:36rem;overflow-y:auto}}
.excerpt{margin-top:.45rem}
.diff>*,.excerpt>*{display:block;width:max-content;min-width:100%;padding-right:1rem}
.diff>[data-n]::before,.excerpt>[data-n]::before{content:attr(data-n);display:inline-block;width:3.2rem;padding-right:.9rem;text-align:right;color:var(--muted);font-variant-numeric:tabular-nums}
.diff .hunk{padding-left:3.2rem;color:var(--muted)}
.diff ins{color:var(--add);background:var(--add-bg)}
.diff del{color:var(--del);background:var(--del-bg)}
.diff ins mark{background:var(--add-mark)}
.diff del mark{background:var(--del-mark)}
.diff.whole ins{color:inherit;background:none}
.diff ins:not([data-n]){padding-left:1rem}
.change-head{margin-bottom:.5rem}
.files{columns:2 22rem;column-gap:2.5rem}
.files li{break-inside:avoid;padding:.1rem 0}
.files .quiet{white-space:nowrap}

.facts{margin-top:.95rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(24rem,1fr));gap:.35rem 2.5rem;font-size:.93em}
.facts>div{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:.75rem}
.facts dt{font-size:1em}
.picture>summary{display:flex;align-items:baseline;gap:.75rem;padding:1.6rem 0 .6rem .25rem}
.picture>summary::before{flex:none}
.picture .scroll,.phases{padding:.5rem 0}
.picture svg,.phases svg{display:block;margin:0 auto;color:var(--muted)}
.picture svg text,.phases svg text{fill:var(--ink)}

.boot{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:1.25rem 2.5rem;align-items:start}
.boot h5{margin-bottom:.35rem}
.milestones{width:100%;margin-bottom:.7rem}
.milestones th,.milestones td{padding:.28rem .8rem .28rem 0;border:0;vertical-align:middle}
.milestones th{font-weight:500;white-space:nowrap}
.milestones .wait{width:60%;padding-right:0}
.milestones svg{display:block;width:100%;height:8px;border-radius:2px}
.track{fill:var(--line);opacity:.6}.span{fill:var(--bar)}
.screen img{display:block;width:100%;height:auto;border:1px solid var(--line);border-radius:6px}
.screen figcaption{margin-top:.4rem;color:var(--muted);font-size:.87em}
@media (max-width:40rem){.compare th[scope=row]{width:4.5rem}.compare td{min-width:7.5rem}.compare th,.compare td{padding-right:.8rem}}
@media (max-width:60rem){.boot{grid-template-columns:minmax(0,1fr)}}
@media (max-width:48rem){
.vm>details>summary{grid-template-columns:1.4rem 1fr}
.vm-sum,.vm-tags{grid-column:2}
.vm-tags{justify-content:flex-start}
.vm-body{padding-left:0}
.phase{grid-template-columns:minmax(0,1fr)}
.step>details>summary{grid-template-columns:1.3rem minmax(0,1fr) .9rem;padding-inline:0}
.step>details>summary::after{grid-column:3;grid-row:1}
.step-side{grid-column:2;justify-content:flex-start;padding-top:.15rem}
.step-body{padding-left:0}
.diff>[data-n]::before,.excerpt>[data-n]::before{width:2.4rem;padding-right:.6rem}
.diff .hunk{padding-left:2.4rem}
.facts{grid-template-columns:minmax(0,1fr)}
.facts>div{grid-template-columns:minmax(0,1fr);gap:0}
.facts>div+div{margin-top:.25rem}
}
`
