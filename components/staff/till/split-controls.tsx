"use client";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Quantity } from "@/components/ui/quantity";
import { AmountField } from "./amount-field";
import type { Payment, SplitWay } from "./use-payment";

const ways = ["none", "people", "amount", "lines"] as const;
const chip =
  "min-h-11 rounded-full border-2 border-line bg-card px-4 font-semibold hover:border-crust aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper";

/** One bill for several: in equal parts, by an amount, by what each had. What was taken of former parts is put aside. */
export function SplitControls({ payment }: { payment: Payment }) {
  const t = useTranslations("till.pay.split");
  const { split, lines, totalCents, divide } = payment;
  const { way, people, payers } = split;
  const offered = ways.filter((one: SplitWay) => one !== "lines" || lines.length > 1);
  const most = Math.min(20, totalCents);
  return (
    <fieldset className="grid gap-3 rounded-2xl border-2 border-line p-4">
      <legend className="px-1 font-semibold">{t("label")}</legend>
      <div className="flex flex-wrap gap-2">
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={way === one}
            onClick={() => divide({ way: one })}
            className={chip}
          >
            {t(one)}
          </button>
        ))}
      </div>
      {(way === "people" || way === "lines") && (
        <div className="flex items-center gap-3">
          <Quantity
            value={people}
            most={most}
            least={2}
            labels={{ name: t("people"), less: t("fewer"), more: t("more") }}
            onChange={(count) => divide({ people: count })}
          />
          <span className="font-semibold">{t("count", { count: people })}</span>
        </div>
      )}
      {way === "amount" && (
        <AmountField
          label={t("first")}
          otherwiseCents={totalCents}
          onChange={(cents) => divide({ firstCents: cents ?? 0 })}
        />
      )}
      {way === "lines" && (
        <ul className="grid gap-2">
          {lines.map(({ id, label, cents }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-2">
              <span>
                {label} · <Money cents={cents} />
              </span>
              <fieldset className="flex flex-wrap gap-1">
                <legend className="sr-only">{t("who", { name: label })}</legend>
                {Array.from({ length: people }, (_, payer) => payer).map((payer) => (
                  <button
                    key={payer}
                    type="button"
                    aria-label={t("part", { number: payer + 1 })}
                    aria-pressed={(payers[id] ?? 0) === payer}
                    onClick={() => divide({ payers: { ...payers, [id]: payer } })}
                    className={`${chip} min-w-11 px-2 tabular-nums`}
                  >
                    {payer + 1}
                  </button>
                ))}
              </fieldset>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
