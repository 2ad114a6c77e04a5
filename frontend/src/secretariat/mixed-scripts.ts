const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether a word of `text` has letters of two scripts that look alike: nobody spells their own name so. */
export function mixesScripts(text: string): boolean {
  return text.split(/[\s-]+/).some((word) => SCRIPTS.filter((script) => script.test(word)).length > 1);
}
