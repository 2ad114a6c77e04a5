import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DisclosureAnswer, Entry } from '../../api/types';
import { useWords } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { answerDisclosure } from '../consultation-queries';
import { useReplyWords } from './useReplyWords';

const REPLIES: readonly DisclosureAnswer['reply'][] = ['noted', 'agreed', 'consult', 'delay'];

/** The side that gave the information says what it thinks of the notice; the disclosing State's law decides. */
export function DisclosureReply({ entry }: { readonly entry: Entry }) {
  const t = useWords();
  const words = useReplyWords();
  const [key] = useState(() => crypto.randomUUID());
  const answer = useMutation({
    mutationFn: (reply: DisclosureAnswer['reply']) => answerDisclosure(entry.room, entry.seq, { key, reply }),
  });
  return (
    <>
      {answer.error ? <Fault title={t('disclose-reply-failed')} error={answer.error} /> : null}
      <Actions>
        {REPLIES.map((reply) => (
          <Button key={reply} isDisabled={answer.isPending || answer.isSuccess} onPress={() => answer.mutate(reply)}>
            {words(reply)}
          </Button>
        ))}
      </Actions>
    </>
  );
}
