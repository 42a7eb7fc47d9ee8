import type { PointerEvent as ReactPointerEvent } from "react";
import { useRef } from "react";
import type { Place } from "@/lib/outlets/place";
import type { Corner } from "@/lib/outlets/zone-input";
import { rounded } from "./draft";

const metresADegree = 111_320;
const leastCorners = 3;
const mostCorners = 200;

export type Ring = { corners: readonly Corner[]; change: (corners: Corner[]) => void };

/**
 * Moving, adding and taking away corners of an outline, by hand and by key.
 * @param placeAt the place under a point of the drawing, given as shares of its width and height; without, nothing is dragged on it.
 */
export function useRing({ corners, change }: Ring, placeAt?: (x: number, y: number) => Place) {
  const drawing = useRef<HTMLDivElement>(null);
  const held = useRef<number | null>(null);

  const move = (index: number, { lat, lng }: Place) =>
    change(corners.with(index, [rounded(lng), rounded(lat)]));
  const addAfter = (index: number) => {
    const [from, to] = [corners[index], corners[(index + 1) % corners.length]];
    if (!from || !to || corners.length >= mostCorners) return;
    const middle: Corner = [rounded((from[0] + to[0]) / 2), rounded((from[1] + to[1]) / 2)];
    change(corners.toSpliced(index + 1, 0, middle));
  };
  const remove = (index: number) => {
    if (corners.length > leastCorners) change(corners.toSpliced(index, 1));
  };

  const onPointerMove = (event: ReactPointerEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (held.current === null || !box || !placeAt) return;
    move(
      held.current,
      placeAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height),
    );
  };
  const onPointerDown = (index: number) => (event: ReactPointerEvent) => {
    held.current = index;
    drawing.current?.setPointerCapture(event.pointerId);
  };
  const onPointerUp = () => {
    held.current = null;
  };

  /** Arrows move by 25 m, with shift by 250; + puts a corner behind this one, delete takes it away. @returns whether it was one of them. */
  const press = (index: number, key: string, far: boolean): boolean => {
    const corner = corners[index];
    if (!corner) return false;
    const step = (far ? 250 : 25) / metresADegree;
    const east = step / Math.cos((corner[1] * Math.PI) / 180);
    const ways: Record<string, [number, number]> = {
      ...{ ArrowUp: [0, step], ArrowDown: [0, -step], ArrowLeft: [-east, 0], ArrowRight: [east, 0] },
    };
    const way = ways[key];
    if (way) move(index, { lng: corner[0] + way[0], lat: corner[1] + way[1] });
    else if (key === "+") addAfter(index);
    else if (key === "Delete" || key === "Backspace") remove(index);
    else return false;
    return true;
  };
  return { drawing, move, addAfter, press, onPointerDown, onPointerMove, onPointerUp };
}
