/** A French number in pairs, as it is said: `+33612345678` → `06 12 34 56 78`; another country's as it is. */
export function PhoneNumber({ value }: { value: string }) {
  const national = value.match(/^\+33(\d{9})$/)?.[1];
  const pairs = national ? `0${national}`.match(/\d\d/g)?.join("\u00a0") : null;
  return <span className="whitespace-nowrap tabular-nums">{pairs ?? value}</span>;
}
