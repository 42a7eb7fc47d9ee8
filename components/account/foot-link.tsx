import type { ReactNode } from "react";
import { Link } from "@/components/navigation";

/** A way on beside a form. */
export function FootLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="inline-flex min-h-11 items-center font-semibold text-tomato underline underline-offset-4"
    >
      {children}
    </Link>
  );
}
