const MINUTE = 60_000;

/** For what waits for the reader: asked again every minute, and when they come back to the page, as by a tap on a push. */
export const OFTEN = { refetchInterval: MINUTE, refetchOnWindowFocus: 'always' } as const;
