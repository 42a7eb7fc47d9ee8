import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Panel } from "@/components/staff/panel";
import { Notice } from "@/components/ui/notice";
import type { OrderSheet, SheetLine, SheetPart } from "@/lib/orders/order-sheet";

/** The lines as they were sold, in words: what was taken off is struck through, what was added has its price. */
export function OrderLines({ order }: { order: OrderSheet }) {
  const t = useTranslations("staff.orders");
  return (
    <Panel title={t("lines")}>
      <ul className="grid gap-3">
        {order.lines.map((line) => (
          <li
            key={line.id}
            className="grid grid-cols-[auto_1fr_auto] gap-x-3 border-line border-b-2 border-dashed pb-3 last:border-b-0 last:pb-0"
          >
            <span className="font-display font-extrabold text-lg tabular-nums">{line.quantity} ×</span>
            <div className="grid gap-1">
              {line.menu && <p className="font-bold text-ink-soft">{line.menu}</p>}
              {line.parts.map((part) => (
                <Part key={`${part.side}${part.name}`} part={part} />
              ))}
              <IfMissing line={line} />
            </div>
            <Money cents={line.lineCents} className="font-semibold" />
          </li>
        ))}
      </ul>
      {(order.kitchenNote || order.courierNote) && (
        <div className="mt-4 grid gap-2">
          {order.kitchenNote && <Notice title={t("kitchenNote")}>{order.kitchenNote}</Notice>}
          {order.courierNote && <Notice title={t("courierNote")}>{order.courierNote}</Notice>}
        </div>
      )}
    </Panel>
  );
}

function Part({ part }: { part: SheetPart }) {
  const t = useTranslations("staff.orders");
  return (
    <div>
      <p className="font-semibold text-lg leading-7">
        {part.name}
        {part.size !== "ONE" && <span className="font-normal text-ink-soft"> {t(`size.${part.size}`)}</span>}
        {part.side !== "whole" && (
          <span className="font-normal text-ink-soft"> ({t(`side.${part.side}`)})</span>
        )}
      </p>
      {part.removed.map((name) => (
        <p key={name} className="text-tomato">
          {t("without")} <s>{name}</s>
        </p>
      ))}
      {part.added.map(({ name, priceCents }) => (
        <p key={name} className="text-basil">
          + {name} <Money cents={priceCents} className="text-ink-soft text-sm" />
        </p>
      ))}
    </div>
  );
}

/** What is done when something runs out, where it is not what is always done; and what he is to be called about. */
function IfMissing({ line: { ifMissing, instead, calls } }: { line: SheetLine }) {
  const t = useTranslations("staff.orders.ifMissing");
  return (
    <>
      {ifMissing !== "call" && (
        <p className="text-ink-soft text-sm">{t(ifMissing, { instead: instead ?? "" })}</p>
      )}
      {calls.length > 0 && <Notice tone="bad">{t("call", { list: calls.join(", ") })}</Notice>}
    </>
  );
}
