import './mark.css';

/** The eight-fold star of the region's tiles, crossed by a meridian. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 2.5 20 6.4h5.6V12l3.9 4-3.9 4v5.6H20L16 29.5 12 25.6H6.4V20L2.5 16l3.9-4V6.4H12z" />
      <circle cx="16" cy="16" r="6.5" />
      <path d="M16 9.5v13" />
    </svg>
  );
}
