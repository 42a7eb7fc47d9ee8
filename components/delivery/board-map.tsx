"use client";
import { useTranslations } from "next-intl";
import { type Columns, type Courier, columnsOf, type Handover } from "@/lib/dispatch/handover";
import type { Place } from "@/lib/outlets/place";
import type { Mark } from "../map/mark";
import { PlaceMap } from "../map/place-map";
import { columnTones } from "./column-tones";

type BoardMapProps = { name: string; home: Place; orders: readonly Handover[]; couriers: readonly Courier[] };

/** The board once more, on a map: every door in its column's colour, every courier who tells where he is. */
export function BoardMap({ name, home, orders, couriers }: BoardMapProps) {
  const t = useTranslations("delivery.map");
  const columns = columnsOf(orders.filter(({ mode }) => mode === "delivery"));
  const doors = (Object.keys(columns) as (keyof Columns)[]).flatMap((column) =>
    columns[column].flatMap(({ orderId, number, place }): Mark[] =>
      place
        ? [
            {
              ...{ id: orderId, place, kind: "door", tone: columnTones[column], text: String(number) },
              label: t("door", { number, column: t(`columns.${column}`) }),
            },
          ]
        : [],
    ),
  );
  const riders = couriers.flatMap(({ id, name: rider, seen }): Mark[] =>
    seen ? [{ id, place: seen, kind: "courier", tone: "basil", text: initials(rider), label: rider }] : [],
  );
  const lines = couriers.flatMap(({ id, seen }) => {
    const way = columns.onTheWay.flatMap(({ courier, place }) =>
      courier?.id === id && place ? [place] : [],
    );
    return way.length > 0 ? [{ id, places: [seen ?? home, ...way], tone: "basil" } as const] : [];
  });
  const unknown = orders.filter(({ mode, place }) => mode === "delivery" && !place).length;
  const outlet: Mark = { id: "home", place: home, kind: "outlet", tone: "ink", label: name };
  return (
    <section
      aria-labelledby="board-map"
      className="grid content-start gap-2 xl:sticky xl:top-40 xl:self-start"
    >
      <h2 id="board-map" className="text-xl">
        {t("title")}
      </h2>
      <PlaceMap label={t("title")} marks={[outlet, ...doors, ...riders]} lines={lines} height={420}>
        {t("colours")} {unknown > 0 && t("unknown", { count: unknown })}
      </PlaceMap>
    </section>
  );
}

const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? "")
    .join("")
    .slice(0, 2)
    .toUpperCase();
