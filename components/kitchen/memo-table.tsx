"use client";
import { useTranslations } from "next-intl";
import type { MemoLine, TicketPart } from "@/lib/kitchen/ticket";
import { classes } from "../ui/classes";
import { useQuantity } from "./use-quantity";

/** In the order it goes on: grams of one, and of all when several are asked for. */
export function MemoTable({ part, quantity }: { part: TicketPart; quantity: number }) {
  const t = useTranslations("kitchen");
  const say = useQuantity();
  const all = quantity > 1;
  return (
    <table className="mt-3 w-full text-xl">
      <thead>
        <tr className="text-ink-soft text-sm">
          <th className="sr-only">{part.name}</th>
          <th className="pb-1 text-right font-semibold">
            {t(part.kind === "pizza" ? "memo.one" : "memo.onePiece")}
          </th>
          {all && (
            <th className="pb-1 pl-4 text-right font-semibold">{t("memo.all", { count: quantity })}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {part.memo.map((line) => {
          const removed = line.change === "removed";
          const total = line.quantity + line.extra;
          return (
            <tr
              key={line.code}
              className={classes(
                "border-line border-t",
                removed && "text-tomato-strong",
                line.change === "added" && "bg-basil-wash text-basil",
              )}
            >
              <th scope="row" className="py-2 pr-2 text-left font-semibold">
                {removed && <span className="font-bold uppercase">{t("memo.removed")} </span>}
                <span className={classes(removed && "line-through decoration-2")}>{line.name}</span>
                <Extra line={line} />
              </th>
              <td
                className={classes(
                  "whitespace-nowrap text-right font-bold tabular-nums",
                  removed && "line-through",
                )}
              >
                {say(total, line)}
              </td>
              {all && (
                <td
                  className={classes(
                    "whitespace-nowrap pl-4 text-right tabular-nums",
                    removed && "line-through",
                  )}
                >
                  {say(total * quantity, line)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Extra({ line }: { line: MemoLine }) {
  const t = useTranslations("kitchen");
  const say = useQuantity();
  if (line.change !== "added") return null;
  const words = line.quantity > 0 ? t("memo.more", { quantity: say(line.extra, line) }) : t("memo.added");
  return <span className="ml-2 font-bold text-sm">{words}</span>;
}
