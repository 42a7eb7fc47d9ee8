import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

/** The way back to where a page is reached from. */
export const BackLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link
    href={href}
    className="inline-flex min-h-10 w-fit items-center gap-2 rounded-full pr-3 font-semibold text-ink-soft hover:text-ink print:hidden"
  >
    <ArrowLeft aria-hidden className="size-5" />
    {children}
  </Link>
);
