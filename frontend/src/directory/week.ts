/**
 * Working days (ISO, Monday is 1) in the order in which that week is lived: from the day after the longest rest.
 * `[1, 2, 3, 4, 7]` -> `[7, 1, 2, 3, 4]`, Sunday to Thursday.
 */
export function weekInOrder(days: readonly number[]): number[] {
  const sorted = [...new Set(days)].toSorted((a, b) => a - b);
  const rests = sorted.map((day, at) => {
    const before = sorted.at(at - 1) ?? day;
    return (day - before + 7) % 7;
  });
  const begins = Math.max(0, rests.indexOf(Math.max(...rests)));
  return [...sorted.slice(begins), ...sorted.slice(0, begins)];
}
