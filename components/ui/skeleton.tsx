import { classes } from "./classes";

/** Holds the place of what is coming; sized by `className`, silent to screen readers. */
export function Skeleton({ className = "" }: { className?: string }) {
  const corners = className.includes("rounded") ? "" : "rounded-lg";
  return <span aria-hidden className={classes("block animate-pulse bg-line", corners, className)} />;
}
