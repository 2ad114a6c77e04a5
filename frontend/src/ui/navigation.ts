/**
 * How the reader came to the page that is shown: by loading it, by a link, or by Back and Forward.
 * A link moves the focus to the new heading and to the top; Back leaves the browser to restore the place.
 */
let arrival: 'load' | 'link' | 'history' = 'load';

// wouter turns pushState and replaceState into events of those names.
for (const event of ['pushState', 'replaceState']) {
  addEventListener(event, () => {
    arrival = 'link';
  });
}
addEventListener('popstate', () => {
  arrival = 'history';
});

export function howArrived(): typeof arrival {
  return arrival;
}
