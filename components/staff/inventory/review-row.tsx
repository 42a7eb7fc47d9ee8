import { useLocale, useTranslations } from "next-intl";
import { type CountReason, countReasons } from "@/lib/inventory/count";
import type { ReviewLine } from "@/lib/inventory/count-lines";
import { formatCents } from "@/lib/money";
import { quantityWords, signedWords } from "@/lib/stock/quantity-words";
import { clockTime } from "@/lib/time";
import { classes } from "../../ui/classes";
import { inputLook } from "../../ui/field";

/** A counted line with what came of it. */
export type Judged = Pick<ReviewLine, "code" | "unit" | "countedAt" | "countedBy"> & {
  name: string;
  counted: number;
  expected: number;
  difference: number;
  valueCents: number;
  reason: string;
};

type ReviewRowProps = {
  line: Judged;
  timezone: string;
  /** null: it is closed, and stays as it is. */
  onReason: ((reason: CountReason) => void) | null;
};

/** One difference: counted, expected, what it is worth and why. */
export function ReviewRow({ line, timezone, onReason }: ReviewRowProps) {
  const t = useTranslations("inventory.counts");
  const locale = useLocale();
  const words = (quantity: number) => quantityWords(quantity, line.unit, locale);
  const known = countReasons.find((reason) => reason === line.reason);
  return (
    <li className="grid gap-x-4 gap-y-2 border-line border-b-2 px-4 py-3 last:border-b-0 lg:grid-cols-[1.4fr_2.4fr_16rem] lg:items-center">
      <div className="min-w-0">
        <h2 className="text-lg [overflow-wrap:anywhere]">{line.name}</h2>
        {line.countedAt && line.countedBy && (
          <p className="text-ink-soft text-sm">
            {t("countedBy", { name: line.countedBy, time: clockTime(new Date(line.countedAt), timezone) })}
          </p>
        )}
      </div>
      <dl className="grid grid-cols-2 gap-2 text-sm sm:grid-cols-4">
        {[
          { label: t("countedLabel"), value: words(line.counted), strong: false },
          { label: t("expectedLabel"), value: words(line.expected), strong: false },
          {
            label: t("differenceLabel"),
            value: signedWords(line.difference, line.unit, locale),
            strong: true,
          },
          { label: t("valueLabel"), value: formatCents(line.valueCents, locale), strong: true },
        ].map(({ label, value, strong }) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd
              className={classes(
                "text-base tabular-nums",
                strong && (line.difference < 0 ? "font-bold text-tomato" : "font-bold text-basil"),
              )}
            >
              {value}
            </dd>
          </div>
        ))}
      </dl>
      {onReason ? (
        <select
          aria-label={t("reasonOf", { name: line.name })}
          value={known ?? ""}
          onChange={(event) => {
            const reason = countReasons.find((one) => one === event.target.value);
            if (reason) onReason(reason);
          }}
          className={`${inputLook} min-h-12`}
        >
          {!known && <option value="">{t("choose")}</option>}
          {countReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </select>
      ) : (
        <p className="font-semibold">{known ? t(`reasons.${known}`) : "–"}</p>
      )}
    </li>
  );
}
