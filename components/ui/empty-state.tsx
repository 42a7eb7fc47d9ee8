import type { ReactNode } from "react";

type EmptyStateProps = {
  picture?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** A page that is only this needs its own h1. */
  as?: "h1" | "h2";
};

/** Nothing here yet, and a way on. */
export function EmptyState({ picture, title, children, action, as: Heading = "h2" }: EmptyStateProps) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-12 text-center">
      {picture && <div className="mb-2 w-40">{picture}</div>}
      <Heading className="text-3xl">{title}</Heading>
      {children && <div className="text-ink-soft">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}
