import type { ReactNode } from "react";

/** What the thumb reaches: stays at the bottom of the telephone. */
export const ThumbBar = ({ children }: { children: ReactNode }) => (
  <div className="sticky bottom-0 z-10 mt-auto flex gap-2 border-line border-t-2 bg-card px-3 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
    {children}
  </div>
);
