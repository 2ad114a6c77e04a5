"""What a reader sees: words of another language than theirs, and text that leaves the screen at the side."""

from playwright.async_api import Page

LATIN = r"""language => {
    const spokenAs = element => element.closest('[lang]').lang;
    const foreign = element => spokenAs(element) !== language;
    const left = [];
    const look = (text, element) => {
        if (!element || element.matches('textarea') || foreign(element)) return;
        if (!element.checkVisibility({ visibilityProperty: true })) return;
        const words = text.replace(/[a-z0-9]{20}/g, '').match(/\p{Script=Latin}[\p{Script=Latin}'’ʻ-]+/gu) ?? [];
        for (const word of words) {
            if (word !== word.toUpperCase()) left.push([word, text.trim()]);
        }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) look(walker.currentNode.data, walker.currentNode.parentElement);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
        for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element);
    look(document.title, document.documentElement);
    return left;
}"""

SENTENCES = """([language, known]) => {
    const left = [];
    const look = (text, element) => {
        if (element?.closest('[lang]').lang !== language) return;
        if (!element.checkVisibility({ visibilityProperty: true })) return;
        if (known.includes(text.trim())) left.push(text.trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) look(walker.currentNode.data, walker.currentNode.parentElement);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
        for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element);
    return [...new Set(left)];
}"""

TOO_WIDE = """() => {
    const page = document.scrollingElement;
    const wide = [...document.querySelectorAll('body *')].filter(element => {
        if (element.matches('input, textarea, select') || !element.checkVisibility()) return false;
        const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        return scrolls && element.scrollWidth > element.clientWidth + 1;
    });
    if (page.scrollWidth > innerWidth) wide.push(...[...document.querySelectorAll('body *')].filter(
        element => element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1
    ).slice(0, 1), page);
    return wide.map(element => `${element.tagName} ${element.className} ${element.scrollWidth} > ${innerWidth}`);
}"""


async def latin_words_left(page: Page, language: str, known: frozenset[str]) -> list[str]:
    """Latin words on a page in another script that nothing excuses: neither marked as another language, nor in
    capitals as acronyms are, nor part of an id, nor `known`.
    """
    found: list[list[str]] = await page.evaluate(LATIN, language)
    # Compared here: those known are thousands, and would go to the browser anew with each page.
    return list(dict.fromkeys(f"{word} in “{text}”" for word, text in found if word not in known))


async def sentences_left(page: Page, language: str, known: frozenset[str]) -> list[str]:
    """Sentences of another language (`known`) on a page in the same script."""
    found: list[str] = await page.evaluate(SENTENCES, [language, sorted(known)])
    return found


async def wider_than_the_screen(page: Page) -> list[str]:
    """What would have to be scrolled sideways (WCAG 1.4.10)."""
    found: list[str] = await page.evaluate(TOO_WIDE)
    return found
