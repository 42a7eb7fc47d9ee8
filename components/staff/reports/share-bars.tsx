import { useLocale } from "next-intl";
import { formatCents } from "@/lib/money";

export type ShareBar = { key: string; label: string; cents: number };

/** Lying bars, the longest first: who brings how much. The table stands behind it. */
export function ShareBars({ title, bars }: { title: string; bars: readonly ShareBar[] }) {
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ cents }) => cents));
  return (
    <ul aria-label={title} className="grid gap-2">
      {bars.map(({ key, label, cents }) => (
        <li key={key} className="grid gap-0.5">
          <span className="flex justify-between gap-3">
            <span className="min-w-0 truncate first-letter:uppercase">{label}</span>
            <span className="font-semibold tabular-nums">{formatCents(cents, locale)}</span>
          </span>
          <span
            aria-hidden
            className="h-2.5 rounded-full bg-tomato"
            style={{ width: `${(Math.max(0, cents) / most) * 100}%` }}
          />
        </li>
      ))}
    </ul>
  );
}
