import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { formatCents } from "@/lib/money";
import type { SoldLine, SoldPart, Tracking } from "@/lib/orders/tracking";

/** What was ordered and what it costs, with the VAT in it and what is still to be paid. */
export function Summary({ tracking }: { tracking: Tracking }) {
  const t = useTranslations("tracking.sum");
  const format = useFormatter();
  const locale = useLocale();
  const { lines, deliveryFeeCents, discount, reducedCents, totalCents, vat, mode } = tracking;
  return (
    <section className="rounded-[1.75rem] border-2 border-line bg-card p-5 sm:p-6">
      <h2 className="mb-3 text-2xl">{t("title")}</h2>
      <ul className="grid gap-3">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an order's lines never move, and two may have one name
          <Line key={index} line={line} />
        ))}
      </ul>
      <dl className="mt-4 grid gap-1 border-line border-t-2 pt-3">
        {mode === "delivery" && (
          <div className="flex justify-between gap-4">
            <dt>{t("fee")}</dt>
            <dd>{deliveryFeeCents === 0 ? t("free") : <Money cents={deliveryFeeCents} />}</dd>
          </div>
        )}
        {discount && (
          <div className="flex justify-between gap-4 font-semibold text-basil">
            <dt>{t("discount", { code: discount.code })}</dt>
            <dd>
              <Money cents={-discount.cents} />
            </dd>
          </div>
        )}
        {reducedCents > 0 && (
          <div className="flex justify-between gap-4 font-semibold text-basil">
            <dt>{t("reduced")}</dt>
            <dd>
              <Money cents={-reducedCents} />
            </dd>
          </div>
        )}
        <div className="flex items-baseline justify-between gap-4 font-bold text-xl">
          <dt>{t("total")}</dt>
          <dd>
            <Money cents={totalCents} />
          </dd>
        </div>
      </dl>
      {vat.map(({ rateBp, vatCents }) => (
        <p key={rateBp} className="text-ink-soft text-sm">
          {t("vat", {
            rate: format.number(rateBp / 10_000, { style: "percent", maximumFractionDigits: 1 }),
            amount: formatCents(vatCents, locale),
          })}
        </p>
      ))}
      <MoneyState tracking={tracking} />
    </section>
  );
}

/** What is paid, what is still to be paid and how, and what goes back. */
function MoneyState({ tracking }: { tracking: Tracking }) {
  const t = useTranslations("tracking.sum");
  const { plan, paid, dueCents, authorisedCents, status, mode, refunds, feeCents } = tracking;
  const over = status === "cancelled" || status === "expired";
  const due = !over && dueCents > 0;
  const toPay = plan === "online" ? t("unpaid") : t(`due_${mode}`);
  const settled = paid
    ? t(plan === "online" ? "paidOnline" : "paid")
    : t(authorisedCents > 0 && !over ? "authorised" : "nothing");
  return (
    <ul className="mt-4 grid gap-2 font-semibold">
      {!(over && (refunds.length > 0 || feeCents > 0)) && (
        <li className={`rounded-2xl px-4 py-3 ${due ? "bg-ember-wash" : "bg-basil-wash"}`}>
          {due ? toPay : settled} {due && <Money cents={dueCents} className="font-bold" />}
        </li>
      )}
      {feeCents > 0 && (
        <li className="rounded-2xl bg-ember-wash px-4 py-3">
          {t("fee_kept")} <Money cents={feeCents} className="font-bold" />
        </li>
      )}
      {refunds.map(({ amountCents, status, way }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: refunds are only ever added
          key={index}
          className={`rounded-2xl px-4 py-3 ${status === "failed" ? "bg-tomato-wash" : "bg-basil-wash"}`}
        >
          {t(`refund.${way ?? status}`)} <Money cents={amountCents} className="font-bold" />
        </li>
      ))}
    </ul>
  );
}

function Line({ line: { menu, quantity, parts, lineCents } }: { line: SoldLine }) {
  return (
    <li className="grid grid-cols-[auto_1fr_auto] gap-x-3">
      <span className="font-bold tabular-nums">{quantity} ×</span>
      <span>
        {menu && <span className="block font-semibold">{menu}</span>}
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never move, and two may be alike
          <Part key={index} part={part} first={index === 0} />
        ))}
      </span>
      <Money cents={lineCents} />
    </li>
  );
}

/** The dish, its halves with their sides, or the choices of a menu. */
function Part({ part: { side, name, size, removed, added }, first }: { part: SoldPart; first: boolean }) {
  const t = useTranslations("tracking.sum");
  const tSize = useTranslations("common.size");
  const changes = [
    ...removed.map((ingredient) => t("without", { ingredient })),
    ...added.map((ingredient) => t("with", { ingredient })),
  ];
  return (
    <span className="block">
      <span className="font-semibold">{side === "whole" ? name : t(`half.${side}`, { name })}</span>
      {size !== "ONE" && first && <span className="text-ink-soft"> {tSize(size)}</span>}
      {changes.length > 0 && <span className="block text-ink-soft text-sm">{changes.join(", ")}</span>}
    </span>
  );
}
