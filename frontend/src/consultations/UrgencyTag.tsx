import { useLabels } from '../language/labels';
import './urgency.css';

/** Red is for urgency alone; an ordinary consultation has no tag at all. */
export function UrgencyTag({ urgency }: { readonly urgency: string }) {
  const labels = useLabels();
  if (urgency === 'normal') return null;
  return (
    <strong className="urgency" data-urgency={urgency}>
      {labels.term('urgencies', urgency)}
    </strong>
  );
}
