import type { ChannelIn } from '../../api/types';
import { useContactWords } from './useContactWords';
import './contact.css';

interface Props {
  readonly title: string;
  readonly channels: readonly ChannelIn[];
}

/** Telephones and addresses as they stand or shall stand, for whoever has to agree to them. */
export function ChannelList({ title, channels }: Props) {
  const words = useContactWords();
  return (
    <div>
      <h3>{title}</h3>
      <ul className="channel-list">
        {channels.map((channel) => (
          <li key={`${channel.kind} ${channel.value}`}>
            <span className="small quiet">{words.kind(channel.kind)}</span>
            <bdi dir="ltr" className="contact-value">
              {channel.value}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
