import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { formatCents } from "@/lib/money";

type ShareBar = { key: string; label: string; cents: number; moved?: ReactNode };

/** Lying bars, the longest first: who brings how much. The table stands behind it. */
export function ShareBars({ title, bars }: { title: string; bars: readonly ShareBar[] }) {
  const locale = useLocale();
  const most = Math.max(1, ...bars.map(({ cents }) => cents));
  return (
    <ul aria-label={title} className="grid gap-2">
      {bars.map(({ key, label, cents, moved }) => (
        <li key={key} className="grid gap-0.5">
          <span className="flex justify-between gap-3">
            <span className="min-w-0 truncate first-letter:uppercase">{label}</span>
            <span className="flex flex-wrap items-baseline justify-end gap-x-2 font-semibold tabular-nums">
              {moved}
              {formatCents(cents, locale)}
            </span>
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
