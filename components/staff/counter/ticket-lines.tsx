"use client";
import { Minus, Pencil, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { classes } from "@/components/ui/classes";
import type { BasketLine } from "@/lib/orders/basket";
import type { Quote } from "@/lib/orders/quote";
import { type CounterMenu, findItem, otherHalf, unitCents } from "./line-price";
import { WishNote } from "./line-wish";
import { type Ticket, withLine } from "./ticket";
import { useProblemText } from "./use-problem-text";

type TicketLinesProps = {
  ticket: Ticket;
  menu: CounterMenu;
  quote: Quote | null;
  editing: string | null;
  change: (how: (ticket: Ticket) => Ticket) => void;
  edit: (key: string) => void;
};

const knob = "grid size-10 shrink-0 place-items-center rounded-full hover:bg-ember-wash";

export function TicketLines({ ticket, menu, quote, editing, change, edit }: TicketLinesProps) {
  const t = useTranslations("counter.ticket");
  if (ticket.lines.length === 0)
    return (
      <p className="rounded-2xl border-2 border-line border-dashed px-4 py-8 text-center text-ink-soft">
        {t("empty")}
      </p>
    );
  return (
    <ul className="grid gap-1.5">
      {ticket.lines.map((line) => (
        <TicketLine
          key={line.key}
          {...{ line, menu }}
          problem={quote?.lines.find(({ key }) => key === line.key)?.problem ?? null}
          current={editing === line.key}
          change={(next) => change((it) => withLine(it, next))}
          edit={() => edit(line.key)}
        />
      ))}
    </ul>
  );
}

type TicketLineProps = {
  line: BasketLine;
  menu: CounterMenu;
  problem: Quote["problem"];
  current: boolean;
  change: (line: BasketLine) => void;
  edit: () => void;
};

function TicketLine({ line, menu, problem, current, change, edit }: TicketLineProps) {
  const t = useTranslations("counter");
  const say = useProblemText();
  const found = findItem(menu, line.item);
  const half = otherHalf(menu, line);
  const offer = menu.offers.find(({ code }) => code === line.menu);
  const dish = half ? `${found?.product.name} / ${half.name}` : (found?.product.name ?? line.item);
  const name = offer?.name ?? dish;
  const options = menu.groups.flatMap((group) => group.options);
  const ingredient = (code: string) =>
    options.find((option) => option.code === code)?.name ?? menu.ingredients[code]?.name ?? code;
  const parts = [line, ...(line.others ?? [])];
  return (
    <li
      className={classes(
        "rounded-2xl border-2 bg-paper p-1.5 pl-1",
        current ? "border-ink" : problem ? "border-tomato" : "border-line",
      )}
    >
      <div className="flex items-center gap-0.5">
        <button
          type="button"
          className={knob}
          aria-label={t("ticket.less", { name })}
          onClick={() => change({ ...line, quantity: line.quantity - 1 })}
        >
          <Minus aria-hidden className="size-4" />
        </button>
        <output className="min-w-6 text-center font-display font-extrabold text-lg tabular-nums">
          {line.quantity}
        </output>
        <button
          type="button"
          className={knob}
          aria-label={t("ticket.more", { name })}
          onClick={() => change({ ...line, quantity: Math.min(20, line.quantity + 1) })}
        >
          <Plus aria-hidden className="size-4" />
        </button>
        <button
          type="button"
          onClick={edit}
          className="group flex min-h-10 min-w-0 flex-1 items-center justify-between gap-2 rounded-xl px-1.5 text-left hover:bg-ember-wash"
          aria-label={t("ticket.edit", { name })}
        >
          <span className="min-w-0">
            <span className="font-semibold">{name}</span>
            {found && !offer && found.item.size !== "ONE" && (
              <span className="text-ink-soft"> {t(`size.${found.item.size}`)}</span>
            )}
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts never move, and two may be alike
              <span key={index} className="block text-sm">
                {offer && <span className="block">{findItem(menu, part.item)?.product.name}</span>}
                {part.removed.map((code) => (
                  <span key={code} className="block text-tomato">
                    {t("ticket.without")} <s>{ingredient(code)}</s>
                  </span>
                ))}
                {part.added.map((code) => (
                  <span key={code} className="block text-basil">
                    + {ingredient(code)}
                  </span>
                ))}
              </span>
            ))}
            <WishNote line={line} menu={menu} />
          </span>
          <span className="flex shrink-0 items-center gap-1.5">
            <Money cents={unitCents(menu, line) * line.quantity} className="font-semibold" />
            <Pencil aria-hidden className="size-4 text-ink-soft group-hover:text-ink" />
          </span>
        </button>
      </div>
      {problem && <p className="px-3 pb-1 font-semibold text-sm text-tomato">{say(problem)}</p>}
    </li>
  );
}
