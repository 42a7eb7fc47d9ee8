import { Download } from "lucide-react";
import type { BusinessDay, Period } from "@/lib/time";

const control = "min-h-12 rounded-2xl border-2 border-line bg-card px-4";

type Props = {
  period: Period;
  today: BusinessDay;
  /** Where the same days come as a file. */
  file: string;
  t: (key: "du" | "au" | "show" | "file") => string;
};

/** Which days a page of the stock looks at, in its address. */
export function PeriodForm({ period, today, file, t }: Props) {
  return (
    <form className="flex flex-wrap items-end gap-3">
      {(
        [
          ["du", period.from],
          ["au", period.to],
        ] as const
      ).map(([name, day]) => (
        <label key={name} className="grid gap-1 font-semibold">
          {t(name)}
          <input type="date" name={name} defaultValue={day} max={today} className={control} />
        </label>
      ))}
      <button type="submit" className={`${control} rounded-full font-semibold hover:border-crust`}>
        {t("show")}
      </button>
      <a
        href={`${file}?du=${period.from}&au=${period.to}`}
        className={`${control} inline-flex items-center gap-2 rounded-full font-semibold hover:border-crust`}
      >
        <Download aria-hidden className="size-5" />
        {t("file")}
      </a>
    </form>
  );
}
