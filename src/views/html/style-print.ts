/** Paper: everything opened, no tools, long lines wrapped, no step torn from its head. */
export const STYLE_PRINT = `
@page{margin:15mm 13mm}
@media print{
html{font-size:9.5pt}
.bar,.skip{display:none}
.page{max-width:none;padding:0}
.head{padding-top:0}
details::details-content{content-visibility:visible;display:block;height:auto}
.vm{content-visibility:visible;break-before:auto}
.vm>details>summary::before,.picture>summary::before,.step>details>summary::after{display:none}
.vm>details>summary{grid-template-columns:auto 1fr auto}
.vm-body,.step-body{padding-left:0}
h2,h3,h4,h5,summary,.note-head,thead,dt{break-after:avoid}
.note,.figures>div,tr,figure,.boot,.facts>div,.picture svg{break-inside:avoid}
.diff,.excerpt{max-height:none;overflow:visible;white-space:pre-wrap;overflow-wrap:anywhere;background:none;border:1px solid var(--line)}
.diff>*,.excerpt>*{width:auto}
.diff ins mark,.diff del mark{text-decoration:underline;background:none}
.scroll{overflow:visible}
.vms{font-size:8pt}
.net,.vms tbody th,.compare td{min-width:0}
.picture svg{max-width:100%;height:auto;max-height:230mm}
a{color:inherit;text-decoration:none}
.screen img{max-width:120mm}
}
`
