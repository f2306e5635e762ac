/** Paper: everything opened, no tools, long lines wrapped, no step torn from its head. */
export const STYLE_PRINT = `
@page{margin:15mm 13mm}
@media print{
html{font-size:9.5pt}
.bar,.skip{display:none}
.page{max-width:none;padding:0}
.head{padding-top:0}
details::details-content{content-visibility:visible;display:block;height:auto}
.vm{content-visibility:visible;contain-intrinsic-size:none}
.vm>details>summary::before,.picture>summary::before,.step>details>summary::after{display:none}
.vm>details>summary{grid-template-columns:auto 1fr auto}
.vm-body,.step-body{padding-left:0}
.phase,.facts,.picture>summary{display:block}
.facts>div+div{margin-top:.25rem}
#details{break-before:page}
.phase>h5{padding:.6rem 0 .2rem}
.boot{display:block}
.boot figure{margin-top:.8rem}
h2,h3,h4,h5,summary,.note-head,thead,dt{break-after:avoid}
.note,.figures>div,tr,figure,.boot-times,.facts>div,.step>details>summary,.picture{break-inside:avoid}
.diff,.excerpt{max-height:none;overflow:visible;white-space:pre-wrap;overflow-wrap:anywhere;background:none;border:1px solid var(--line)}
.diff>*,.excerpt>*{width:auto}
.diff ins mark,.diff del mark{text-decoration:underline;background:none}
.scroll{overflow:visible}
.vms{font-size:8pt}
.vms tbody th{white-space:nowrap}
.vms th,.vms td{padding-right:.8rem}
.vms tbody th .sub{white-space:normal}
.net,.compare td{min-width:0}
.picture svg{max-width:100%;height:auto;max-height:230mm}
a{color:inherit;text-decoration:none}
.screen img{max-width:120mm}
}
`
