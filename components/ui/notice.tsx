import type { ReactNode } from "react";
import { classes } from "./classes";

const tones = {
  info: "bg-ember-wash text-ink border-crust",
  good: "bg-basil-wash text-ink border-basil",
  bad: "bg-tomato-wash text-ink border-tomato",
};

type NoticeProps = {
  tone?: keyof typeof tones;
  title?: ReactNode;
  /** Read out as soon as it appears. */
  live?: boolean;
  className?: string;
  children?: ReactNode;
};

/** Something the reader must know, beside what it concerns. */
export function Notice({ tone = "info", title, live = false, className, children }: NoticeProps) {
  return (
    <div
      role={live ? (tone === "bad" ? "alert" : "status") : undefined}
      className={classes("rounded-2xl border-l-4 px-4 py-3", tones[tone], className)}
    >
      {title && <p className="font-bold">{title}</p>}
      {children && <div className="text-[0.95rem]">{children}</div>}
    </div>
  );
}
