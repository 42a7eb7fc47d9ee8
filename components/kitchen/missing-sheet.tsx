"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { ingredientsOn } from "@/lib/kitchen/memo";
import type { TicketLine } from "@/lib/kitchen/ticket";
import { Sheet } from "../ui/sheet";
import type { KitchenActions } from "./gestures";

type MissingSheetProps = {
  line: TicketLine | null;
  outlet: string;
  miss: KitchenActions["miss"];
  stop: KitchenActions["stop"];
  read: () => Promise<void>;
  onClose: () => void;
};

/** Something is missing for a line: which, and before it is done, what its customer wished for this case. */
export function MissingSheet({ line, ...rest }: MissingSheetProps) {
  return line && <Open key={line.lineId} line={line} {...rest} />;
}

function Open({ line, outlet, miss, stop, read, onClose }: MissingSheetProps & { line: TicketLine }) {
  const t = useTranslations("kitchen.missing");
  const failed = useTranslations("kitchen")("notSaved");
  const [code, pick] = useState<string | null>(null);
  const [gone, sayGone] = useState<"no" | "hour" | "service" | "back">("no");
  const [hour, setHour] = useState("");
  const [busy, begin] = useTransition();
  const on = new Map(
    line.parts.flatMap(({ memo }) => ingredientsOn(memo)).map((one) => [one.code, one.name] as const),
  );
  const apply = (ingredient: string) =>
    begin(async () => {
      const answer = await miss({ lineId: line.lineId, ingredient }).catch(() => null);
      if (answer?.ok) toast.success(t(`done.${answer.value.outcome}`));
      else toast.error(answer?.message ?? failed);
      if (gone !== "no") {
        const until = gone === "hour" ? hour : gone;
        const stopped = await stop({ outlet, what: "ingredient", code: ingredient, until }).catch(() => null);
        if (stopped?.ok) toast.success(t("stopped", { ingredient: on.get(ingredient) ?? "" }));
        else toast.error(stopped?.message ?? failed);
      }
      await read();
      onClose();
    });
  return (
    <Sheet open onOpenChange={(open) => !open && onClose()} closeLabel={t("close")} title={t("title")}>
      <div className="grid gap-4 px-5 pt-1 pb-6">
        <p className="text-ink-soft text-lg">
          {t("pick", { name: line.parts.map(({ name }) => name).join(" / ") })}
        </p>
        <div className="grid grid-cols-2 gap-2">
          {[...on].map(([one, name]) => (
            <button
              key={one}
              type="button"
              aria-pressed={code === one}
              onClick={() => pick(one)}
              className="min-h-14 rounded-xl border-2 border-line bg-card px-3 py-2 text-left font-bold text-lg leading-tight hover:border-crust aria-pressed:border-tomato aria-pressed:bg-tomato-wash"
            >
              {name}
            </button>
          ))}
        </div>
        <p className="rounded-xl bg-ember-wash px-4 py-3 font-semibold text-ember text-lg">
          {t(`then.${line.wish}`, { instead: line.instead ?? "" })}
        </p>
        <label className="grid gap-1.5 font-semibold text-lg">
          {t("gone")}
          <select
            value={gone}
            onChange={(event) => sayGone(event.target.value as typeof gone)}
            className="min-h-14 rounded-xl border-2 border-line bg-card px-3 text-lg"
          >
            <option value="no">{t("goneNo")}</option>
            <option value="hour">{t("goneHour")}</option>
            <option value="service">{t("goneService")}</option>
            <option value="back">{t("goneBack")}</option>
          </select>
        </label>
        {gone === "hour" && (
          <label className="grid gap-1.5 font-semibold text-lg">
            {t("hour")}
            <input
              type="time"
              required
              value={hour}
              onChange={(event) => setHour(event.target.value)}
              className="min-h-14 rounded-xl border-2 border-line bg-card px-3 text-lg"
            />
          </label>
        )}
        <button
          type="button"
          disabled={!code || busy || (gone === "hour" && hour === "")}
          onClick={() => code && apply(code)}
          className="min-h-14 rounded-xl bg-tomato px-4 font-bold font-display text-on-tomato text-xl disabled:opacity-55"
        >
          {t("apply", { ingredient: (code && on.get(code)) ?? "…" })}
        </button>
      </div>
    </Sheet>
  );
}
