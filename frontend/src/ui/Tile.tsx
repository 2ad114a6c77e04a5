import './tile.css';

interface Props {
  /** ISO 3166 alpha-2; null draws nothing: a secretariat is of no State. */
  readonly code: string | null;
  /** The jurisdiction's name for listeners; leave out where the name stands in words beside the tile. */
  readonly label?: string;
}

/** Two letters instead of a flag: no side is taken, and nothing needs to be recognised. */
export function Tile({ code, label }: Props) {
  if (code === null) return null;
  return (
    <span className="tile" title={label}>
      <span aria-hidden="true">{code}</span>
      {label ? <span className="hidden-visually">{label}</span> : null}
    </span>
  );
}
