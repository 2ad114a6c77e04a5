import type { Card } from '../api/types';
import { useWords } from '../language/LanguageProvider';
import type { MessageId } from '../language/message-ids';
import { useTimes } from '../language/times';
import { Badge } from '../ui/Badge';

const MARKS = {
  no_answer: 'reported-no-answer',
  bounced: 'reported-bounced',
  wrong_person: 'reported-wrong-person',
  out_of_date: 'reported-out-of-date',
} as const satisfies Record<Card['reported'][number]['problem'], MessageId>;

/** What somebody met with and the secretariat has not settled, so that nobody finds out twice. */
export function ReportedMarks({ card }: { readonly card: Pick<Card, 'reported'> }) {
  const t = useWords();
  const times = useTimes();
  return card.reported.map(({ problem, at }) => (
    <Badge key={problem} tone="urgent" sign="✕">
      {t(MARKS[problem], { day: times.day(new Date(at)) })}
    </Badge>
  ));
}
