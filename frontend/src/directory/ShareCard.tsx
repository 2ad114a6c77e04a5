import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, ask } from '../api/client';
import { ApiError } from '../api/errors';
import type { Card, RoomSummary } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import { Button, ButtonLink } from '../ui/Button';
import { Actions, Dialog } from '../ui/Dialog';
import { Fault } from '../ui/Fault';
import { Waiting } from '../ui/Waiting';
import './dialog-form.css';
import './share-card.css';

/** Says the entry's address in a consultation; no name travels with it, so that each reader sees what they may see. */
export function ShareCard({ card }: { readonly card: Card }) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('share-open')}</Button>
      <Dialog title={t('share-open')} open={open} onClose={() => setOpen(false)}>
        <Sharing card={card} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Sharing({ card, onClose }: { readonly card: Card; readonly onClose: () => void }) {
  const t = useWords();
  const rooms = useQuery({
    queryKey: ['consultations'],
    queryFn: ({ signal }) => ask(api.GET('/api/consultations', { signal })),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<RoomSummary | null>(null);
  // One key for one wish: pressed twice, or tried again after a broken line, it is said once.
  const [key] = useState(() => crypto.randomUUID());
  const share = useMutation({
    mutationFn: (room: RoomSummary) =>
      ask(
        api.POST('/api/consultations/{id}/entries', {
          params: { path: { id: room.id } },
          body: { key, kind: 'message', caveats: [], terms: {}, body: `${location.origin}/directory/${card.id}` },
        }),
      ),
  });
  const open = (rooms.data ?? []).filter((room) => room.abilities.say);
  if (share.isSuccess && chosen) {
    return (
      <>
        <p role="status">{t('share-done', { reference: chosen.reference })}</p>
        <Actions>
          <ButtonLink look="primary" href={`/consultations/${chosen.id}`}>
            {t('share-go')}
          </ButtonLink>
          <Button onPress={onClose}>{t('ui-close')}</Button>
        </Actions>
      </>
    );
  }
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) share.mutate(chosen);
      }}
    >
      <p className="quiet">{t('share-note')}</p>
      {rooms.isPending ? <Waiting /> : null}
      {rooms.error ? <Fault title={t('saved-act-failed')} error={rooms.error} /> : null}
      {rooms.data && open.length === 0 ? <p>{t('share-none')}</p> : null}
      {open.length > 0 ? (
        <fieldset className="share-rooms">
          <legend className="field-label">{t('share-room')}</legend>
          {open.map((room) => (
            <label key={room.id} className="share-room">
              <input
                type="radio"
                name="room"
                checked={chosen?.id === room.id}
                onChange={() => setChosen(room)}
              />
              <span>
                <bdi className="reference">{room.reference}</bdi> <bdi dir="auto">{room.subject}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {share.error ? (
        <p className="field-fault" role="alert">
          {share.error instanceof ApiError && share.error.message ? share.error.message : t('saved-act-failed')}
        </p>
      ) : null}
      <Actions>
        <Button look="primary" type="submit" isDisabled={!chosen || share.isPending}>
          {t('share-send')}
        </Button>
        <Button onPress={onClose}>{t('ui-cancel')}</Button>
      </Actions>
    </form>
  );
}
