"use client";
import { useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import type { Zone } from "@/lib/outlets/outlet";
import type { Place } from "@/lib/outlets/place";
import { type Frame, frameOf } from "@/lib/outlets/plan-frame";
import type { Landmark } from "@/lib/outlets/queries/list-landmarks";
import type { Corner } from "@/lib/outlets/zone-input";
import { circleOf } from "./draft";
import { type Ring, useRing } from "./use-ring";

const width = 640;
const height = 560;

export type ZoneMapProps = {
  outlet: Place & { name: string };
  zones: readonly Zone[];
  landmarks: readonly Landmark[];
  /** Kilometres from the outlet to the edge. */
  reach: number;
  /** The outline being drawn, and which zone it is of; null: none. */
  ring: (Ring & { zoneId: string | null }) | null;
};

const pathOf = (corners: readonly Corner[], frame: Frame): string =>
  corners
    .map(([lng, lat], index) => {
      const { x, y } = frame.at({ lat, lng });
      return `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join("")
    .concat("Z");

const tones = [
  "fill-basil/10 stroke-basil",
  "fill-ember/10 stroke-ember",
  "fill-ink/5 stroke-ink-soft",
] as const;

/** The outlet, its zones and the postcodes around; the corners of the zone being drawn can be moved by hand and by key. */
export function ZoneMap({ outlet, zones, landmarks, reach, ring }: ZoneMapProps) {
  const t = useTranslations("delivery.zones");
  const frame = useMemo(() => {
    const edge = circleOf(outlet, reach).map(([lng, lat]) => ({ lat, lng }));
    return frameOf(edge, width, height, 12);
  }, [outlet, reach]);
  const { drawing, onPointerMove, onPointerUp, ...hands } = useRing(
    ring ?? { corners: [], change: () => {} },
    (x, y) => frame.placeAt({ x: x * width, y: y * height }),
  );
  const home = frame.at(outlet);
  return (
    <div
      ref={drawing}
      className="relative select-none"
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${t("map", { outlet: outlet.name })} : ${zones.map(({ name }) => name).join(", ")}`}
        className="w-full rounded-2xl border-2 border-line bg-ember-wash"
      >
        {[1, 2, 3, 4, 5, 6, 8, 10].map((kilometres) => (
          <circle
            key={kilometres}
            cx={home.x}
            cy={home.y}
            r={kilometres * frame.kilometre}
            fill="none"
            strokeDasharray="3 7"
            className="stroke-line"
          />
        ))}
        {landmarks.map((landmark) => {
          const { x, y } = frame.at(landmark);
          return (
            <text key={landmark.name} x={x} y={y} textAnchor="middle" fontSize={13} className="fill-ink-soft">
              {landmark.name}
            </text>
          );
        })}
        {zones
          .filter(({ id }) => id !== ring?.zoneId)
          .map((zone, index) => (
            <path
              key={zone.id}
              d={pathOf(zone.polygon.coordinates[0] ?? [], frame)}
              strokeWidth={2}
              className={tones[index % tones.length]}
            >
              <title>{zone.name}</title>
            </path>
          ))}
        <path
          transform={`translate(${home.x} ${home.y})`}
          d="M-13 10V-3L0-15 13-3V10Z"
          className="fill-ink"
        />
        {ring && (
          <path d={pathOf(ring.corners, frame)} strokeWidth={3} className="fill-tomato/15 stroke-tomato" />
        )}
      </svg>
      {ring && <Corners {...{ corners: ring.corners, frame }} {...hands} />}
    </div>
  );
}

type CornersProps = { corners: readonly Corner[]; frame: Frame } & Pick<
  ReturnType<typeof useRing>,
  "addAfter" | "press" | "onPointerDown"
>;

/** On the drawing, in shares of it: buttons, that keys and screen readers know. */
const spot = ({ x, y }: { x: number; y: number }) => ({
  left: `${(100 * x) / width}%`,
  top: `${(100 * y) / height}%`,
});

function Corners({ corners, frame, addAfter, press, onPointerDown }: CornersProps) {
  const t = useTranslations("delivery.zones");
  const points = corners.map(([lng, lat]) => frame.at({ lat, lng }));
  return points.map((point, index) => {
    const next = points[(index + 1) % points.length] ?? point;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
      <Fragment key={index}>
        <button
          type="button"
          tabIndex={-1}
          title={t("addCorner")}
          aria-label={t("addCorner")}
          style={spot(middle)}
          className="absolute size-3.5 -translate-1/2 cursor-copy rounded-full border-2 border-tomato border-dotted bg-card"
          onClick={() => addAfter(index)}
        />
        <button
          type="button"
          aria-label={t("corner", { number: index + 1, count: points.length })}
          style={spot(point)}
          className="absolute size-6 -translate-1/2 cursor-move touch-none rounded-full border-4 border-card bg-tomato"
          onPointerDown={onPointerDown(index)}
          onKeyDown={(event) => {
            if (press(index, event.key, event.shiftKey)) event.preventDefault();
          }}
        />
      </Fragment>
    );
  });
}
