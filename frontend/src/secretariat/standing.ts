import type { Standing } from '../ui/code-words';
import type { Status } from './secretariat-queries';

export function standingOf(status: Status): Standing {
  return status === 'observer' || status === 'suspended' || status === 'former' ? status : 'full';
}
