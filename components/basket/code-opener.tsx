import { Tag } from "lucide-react";
import type { ComponentProps } from "react";

/** "I have a code": quiet, for those who do. */
export const CodeOpener = ({ children, ...rest }: ComponentProps<"button">) => (
  <button
    type="button"
    aria-expanded={false}
    {...rest}
    className="flex min-h-10 items-center gap-2 justify-self-start font-semibold underline underline-offset-4"
  >
    <Tag aria-hidden className="size-4" />
    {children}
  </button>
);
