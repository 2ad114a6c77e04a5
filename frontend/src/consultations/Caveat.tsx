import './caveat.css';

export function Caveat({ children }: { readonly children: string }) {
  return <strong className="caveat">{children}</strong>;
}
