import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../api/session';
import type { Despite, DisclosureAnswer } from '../../api/types';
import { useLanguage } from '../../language/LanguageProvider';
import { Button } from '../../ui/Button';
import { Actions } from '../../ui/Dialog';
import { Fault } from '../../ui/Fault';
import { TextAreaField } from '../../ui/Field';
import { CautionNotice } from '../caution/CautionNotice';
import { useCaution } from '../caution/useCaution';
import { useSparesVictims } from '../caution/useSparesVictims';
import { answerDisclosure } from '../consultation-queries';
import { guessLanguage, LONGEST_BODY } from '../writing';
import { useReplyWords } from './useReplyWords';
import './disclosure-reply.css';

const REPLIES: readonly DisclosureAnswer['reply'][] = ['noted', 'agreed', 'consult', 'delay'];

interface Props {
  readonly entry: { readonly room: string; readonly seq: number; readonly caveats?: readonly string[] };
  readonly onDone?: () => void;
}

/** The State that gave the information says what it thinks of the notice; the disclosing State's law decides. */
export function DisclosureReply({ entry, onDone }: Props) {
  const { t, code } = useLanguage();
  const words = useReplyWords();
  const own = useSession().person.language;
  // One for each: whoever changes their mind after a lost answer means another act.
  const [keys] = useState(() => new Map(REPLIES.map((reply) => [reply, crypto.randomUUID()])));
  const [body, setBody] = useState('');
  const language = guessLanguage(body, [code, own]);
  const caution = useCaution(body, useSparesVictims(entry.room, entry.caveats));
  const answer = useMutation({
    mutationFn: ({ reply, ...rest }: Pick<DisclosureAnswer, 'reply'> & { key: string; despite: Despite | null }) =>
      answerDisclosure(entry.room, entry.seq, {
        reply,
        ...rest,
        ...(body.trim() ? { body, language } : {}),
      }),
    onSuccess: onDone,
  });
  return (
    <div className="disclosure-reply">
      <TextAreaField
        label={t('disclose-reply-words')}
        rows={2}
        maxLength={LONGEST_BODY}
        value={body}
        lang={body ? language : undefined}
        dir={body ? 'auto' : undefined}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      {caution.notice ? <CautionNotice {...caution.notice} /> : null}
      {answer.error ? <Fault title={t('disclose-reply-failed')} error={answer.error} /> : null}
      <Actions>
        {[...keys].map(([reply, key]) => (
          <Button
            key={reply}
            isDisabled={answer.isPending || answer.isSuccess}
            onPress={() => {
              const despite = caution.pass();
              if (despite !== 'hold') answer.mutate({ reply, key, despite });
            }}
          >
            {words(reply)}
          </Button>
        ))}
      </Actions>
    </div>
  );
}
