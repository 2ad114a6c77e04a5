/** KZ-TH 2026-014: never broken at the hyphen, never turned round. */
export function Reference({ children }: { readonly children: string }) {
  return (
    <bdi className="reference" dir="ltr">
      {children}
    </bdi>
  );
}
