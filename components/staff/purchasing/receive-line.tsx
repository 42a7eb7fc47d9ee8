"use client";
import { useLocale, useTranslations } from "next-intl";
import { parseCents } from "@/lib/money";
import { type DifferenceKind, differencesOf } from "@/lib/purchasing/differences";
import { type PurchaseLine, restOf } from "@/lib/purchasing/purchase";
import { lotOf, packsTyped, type TypedLot } from "@/lib/purchasing/receiving";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { classes } from "../../ui/classes";
import { LotFields } from "./lot-fields";
import { usePackWords } from "./pack-words";

type ReceiveLineProps = {
  line: PurchaseLine & { name: string };
  lots: TypedLot[];
  today: string;
  onChange: (key: string, next: Partial<TypedLot>) => void;
  onAdd: () => void;
  onRemove: (key: string) => void;
};

const tones = { less: "ember", more: "ember", broken: "tomato", price: "tomato" } as const;

/** One article of a delivery; what differs from the order says so in colour and in words. */
export function ReceiveLine({ line, lots, today, onChange, onAdd, onRemove }: ReceiveLineProps) {
  const t = useTranslations("purchasing.receive");
  const locale = useLocale();
  const words = usePackWords();
  const known = lots.flatMap((lot) => lotOf(lot, line.packQuantity) ?? []);
  const sum = (of: "quantity" | "broken") => known.reduce((total, lot) => total + lot[of], 0);
  const price = known.find(({ priceCents }) => priceCents !== line.priceCents)?.priceCents ?? line.priceCents;
  const differences: DifferenceKind[] =
    known.length < lots.length
      ? []
      : differencesOf(line, { quantity: sum("quantity"), broken: sum("broken"), priceCents: price });
  const rest = packsTyped(restOf(line), line.packQuantity, locale);
  return (
    <li
      className={classes(
        "grid gap-3 rounded-card border-2 border-line bg-card p-4",
        differences.length > 0 && "border-crust bg-ember-wash/50",
        differences.some((kind) => tones[kind] === "tomato") && "border-tomato bg-tomato-wash/50",
      )}
    >
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-lg">{line.name}</h2>
        {differences.map((kind) => (
          <Badge key={kind} tone={tones[kind]}>
            {t(`difference.${kind}`)}
          </Badge>
        ))}
        <p className="w-full text-ink-soft text-sm">
          {t("expected", { packs: rest, pack: words.pack(line) })} · {line.reference}
        </p>
      </div>
      {lots.map((lot, index) => (
        <LotFields
          key={lot.key}
          line={line}
          lot={lot}
          today={today}
          number={lots.length > 1 ? index + 1 : null}
          priceWrong={parseCents(lot.price) === null}
          onChange={(next) => onChange(lot.key, next)}
          onRemove={index > 0 ? () => onRemove(lot.key) : null}
        />
      ))}
      <Button tone="ghost" size="small" className="w-fit" onClick={onAdd}>
        {t("anotherLot")}
      </Button>
    </li>
  );
}
