"use client";
import { CircleHelp, Flame, PackageX, Pizza } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import type { IncidentCause } from "@/db/enums";
import type { Ticket } from "@/lib/kitchen/ticket";
import { Sheet } from "../ui/sheet";
import type { KitchenActions } from "./gestures";
import { PizzaName } from "./pizza-name";

const causes = [
  { cause: "fallen", icon: Pizza },
  { cause: "burnt", icon: Flame },
  { cause: "wrong", icon: CircleHelp },
  { cause: "missing", icon: PackageX },
] as const satisfies readonly { cause: IncidentCause; icon: unknown }[];

export type IncidentOf = { ticket: Ticket; lineId: string | null };

type IncidentSheetProps = {
  incident: IncidentOf | null;
  report: KitchenActions["report"];
  read: () => Promise<void>;
  onClose: () => void;
};

/** Something has to be made again: of an order with one line, one tap says why. */
export function IncidentSheet({ incident, ...rest }: IncidentSheetProps) {
  return incident && <Open key={incident.ticket.orderId} incident={incident} {...rest} />;
}

function Open({ incident, report, read, onClose }: IncidentSheetProps & { incident: IncidentOf }) {
  const t = useTranslations("kitchen");
  const { ticket } = incident;
  const [lineId, pick] = useState(
    incident.lineId ?? (ticket.lines.length === 1 ? ticket.lines[0]?.lineId : null),
  );
  // One sheet, one incident: a second tap is the same one.
  const [requestId] = useState(() => crypto.randomUUID());
  const [busy, begin] = useTransition();
  const line = ticket.lines.find((one) => one.lineId === lineId);
  const say = (cause: IncidentCause) =>
    line &&
    begin(async () => {
      const answer = await report({ lineId: line.lineId, cause, requestId }).catch(() => null);
      if (answer?.ok) toast.success(t("incident.said"));
      else toast.error(answer?.message ?? t("notSaved"));
      await read();
      if (answer?.ok) onClose();
    });
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      closeLabel={t("incident.close")}
      title={t("incident.title", { number: ticket.number })}
    >
      <div className="grid gap-3 px-5 pt-1 pb-6">
        {ticket.lines.length > 1 && (
          <fieldset className="grid gap-2">
            <legend className="pb-2 text-ink-soft text-lg">{t("incident.which")}</legend>
            {ticket.lines.map((one) => (
              <button
                key={one.lineId}
                type="button"
                aria-pressed={one.lineId === lineId}
                onClick={() => pick(one.lineId)}
                className="min-h-12 rounded-xl border-2 border-line bg-card px-3 py-2 text-left aria-pressed:border-tomato aria-pressed:bg-tomato-wash"
              >
                <PizzaName parts={one.parts} />
              </button>
            ))}
          </fieldset>
        )}
        <p className="text-ink-soft">{t("incident.then")}</p>
        <div className="grid grid-cols-2 gap-2">
          {causes.map(({ cause, icon: Icon }) => (
            <button
              key={cause}
              type="button"
              disabled={!line || busy}
              onClick={() => say(cause)}
              className="grid min-h-20 place-items-center gap-1 rounded-xl bg-tomato p-3 font-bold font-display text-on-tomato text-xl disabled:opacity-55"
            >
              <Icon aria-hidden className="size-6" />
              {t(`incident.cause.${cause}`)}
            </button>
          ))}
        </div>
      </div>
    </Sheet>
  );
}
