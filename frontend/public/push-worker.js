// Takes pushes, and does nothing else: it keeps no file and no answer. What a push says names no case.
self.addEventListener('push', (event) => {
  const { text, place, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification('Counterpart', { body: text, tag, data: place, dir: 'auto' }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const place = new URL(event.notification.data, self.location.origin).href;
  event.waitUntil(
    self.clients.matchAll({ type: 'window' }).then((pages) => {
      const open = pages.find((page) => page.url === place);
      return open ? open.focus() : self.clients.openWindow(place);
    }),
  );
});
