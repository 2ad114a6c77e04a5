// What a page is asked to measure of itself. Each answers milliseconds or pixels.
window.room = (() => {
  const log = () => document.querySelector('[role="log"]');
  const entries = () => log()?.querySelectorAll('li[id^="entry-"]') ?? [];
  const seqOf = (entry) => Number(entry?.id.slice('entry-'.length) ?? Infinity);
  /** The first entry that is on the page; only what is near is drawn, so their number says nothing. */
  const first = () => seqOf(entries()[0]);
  const frame = () => new Promise((then) => requestAnimationFrame(then));
  const painted = async () => {
    await frame();
    await new Promise((then) => setTimeout(then));
    return performance.now();
  };
  const until = (is) =>
    new Promise((then) => {
      const look = () => {
        if (!is()) return;
        watcher.disconnect();
        then();
      };
      const watcher = new MutationObserver(look);
      watcher.observe(document, { childList: true, subtree: true, characterData: true });
      look();
    });
  const still = async () => {
    await painted();
    await painted();
  };
  /** To the end, where one reads what is new. */
  const end = async () => {
    log().scrollTop = log().scrollHeight;
    await still();
    await until(() => log().querySelector('ol:nth-last-of-type(2) > li') !== null);
  };
  /** Near the top, where the first entries are drawn and the earlier ones not yet asked for. */
  const nearTop = async () => {
    log().scrollTop = 200;
    await still();
    await until(() => log().querySelector('ol > li') === log().querySelector('ol').firstElementChild);
  };
  const says = (text) => [...(log()?.querySelectorAll('.body') ?? [])].slice(-5).some((body) => body.textContent.includes(text));
  return {
    /** Since the navigation began: until the first entries are painted. */
    first: async () => {
      await until(() => entries().length > 0);
      return painted();
    },
    /** To the top until everything is loaded: by page, how long it took and how far what was read has moved. */
    climb: async () => {
      const steps = [];
      await end();
      const last = seqOf([...entries()].at(-1));
      while (document.querySelector('.log-earlier')) {
        await nearTop();
        const anchor = entries()[0];
        log().scrollTop = 0;
        const top = anchor.getBoundingClientRect().top;
        const begun = performance.now();
        const before = first();
        await until(() => first() < before);
        const ms = (await painted()) - begun;
        steps.push({ ms, jump: Math.abs(anchor.getBoundingClientRect().top - top) });
      }
      return { entries: last - first() + 1, steps };
    },
    /** Down in even steps, as by a wheel: how long each frame took, how far it went astray, how often what is seen was not drawn yet. */
    wander: async (count, step) => {
      const frames = [];
      let [astray, blank] = [0, 0];
      const box = log();
      box.scrollTop = box.scrollHeight / 2;
      await painted();
      for (let n = 0; n < count; n += 1) {
        const anchor = document.elementFromPoint(box.getBoundingClientRect().left + 60, box.getBoundingClientRect().bottom - 60);
        const top = anchor.getBoundingClientRect().top;
        if (anchor.matches('ol:empty')) blank += 1;
        const begun = performance.now();
        box.scrollTop += step;
        await painted();
        frames.push(performance.now() - begun);
        astray = Math.max(astray, Math.abs(top - step - anchor.getBoundingClientRect().top));
      }
      return { frames, astray, blank };
    },
    end,
    /** Until nothing waits to become part of the record. */
    sent: async () => {
      await until(() => document.querySelector('.pending') === null);
      return Date.now();
    },
    /** To the top: until earlier entries are painted. */
    earlier: async () => {
      await nearTop();
      const [before, begun] = [first(), performance.now()];
      log().scrollTop = 0;
      await until(() => first() < before);
      return (await painted()) - begun;
    },
    /** From now until a message with this text is painted. */
    shown: async (text) => {
      await until(() => says(text));
      await painted();
      return Date.now();
    },
    /** Letters into the composer: until each is painted. */
    typed: async (text) => {
      const area = document.querySelector('[data-room-talk] textarea');
      area.focus();
      const times = [];
      for (const letter of text) {
        const begun = performance.now();
        document.execCommand('insertText', false, letter);
        times.push((await painted()) - begun);
      }
      return times;
    },
  };
})();
