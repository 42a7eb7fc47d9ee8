type Bar = { key: string; label: string; value: number; said: string };

/** Upright bars, drawn on the server: what a table says, at a glance. Its table stands behind it for who reads and for who cannot see. */
export function BarChart({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const every = Math.ceil(bars.length / 8);
  return (
    <div role="img" aria-label={title} className="grid gap-1">
      <div className="flex h-44 items-end gap-[3%] border-ink-soft border-b-2 md:gap-1.5">
        {bars.map(({ key, label, value, said }) => (
          <div
            key={key}
            title={`${label} : ${said}`}
            className="min-w-px flex-1 rounded-t-md bg-tomato hover:bg-tomato-strong"
            style={{ height: `${Math.max(value > 0 ? 1 : 0, (value / most) * 100)}%` }}
          />
        ))}
      </div>
      <div className="flex text-ink-soft text-xs tabular-nums">
        {bars.map(({ key, label }, index) => (
          <span key={key} className="flex-1 overflow-visible whitespace-nowrap text-center">
            {index % every === 0 ? label : ""}
          </span>
        ))}
      </div>
    </div>
  );
}
